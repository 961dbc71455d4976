// Changes of inputs, for fuzzing: what is taken out, put in and written twice.
import fc from 'fast-check'

/** Pieces that mean something in some format, and names that every object has. */
const PIECES = [
  '\n',
  '\r',
  '\r\n',
  '\0',
  '- ',
  '&a ',
  '<<: ',
  ' obj',
  ...'< </ > & &lt; &# " \' { } [ ] : , \\ \\u \u001b]52;c;x\u0007 \u202e \u2028 \ufeff - | *a !!js __proto__ constructor toString <div> <p> <script> <!-- ]]> @type null 1e999 -1 --x =? {\\b PK %PDF stream GoPython C# 1-5 years'.split(
    ' ',
  ),
]
const piece = fc.constantFrom(...PIECES)

/** One change: where, as a share of the input; bytes to drop there; what to put there; how many of the bytes before it to write again. */
export const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(400)),
  put: fc.oneof(
    piece,
    fc.string({ maxLength: 6 }),
    fc.uint8Array({ maxLength: 6 }),
    fc.tuple(piece, fc.nat(300)).map(([one, n]) => one.repeat(n)),
  ),
  copy: fc.nat(60),
})

/** The bytes with changes made, one after the other. */
export function mutated(bytes, changes) {
  let now = Buffer.from(bytes)
  for (const { at, drop, put, copy } of changes) {
    const from = Math.floor(at * now.length)
    const again = now.subarray(Math.max(0, from - copy), from)
    now = Buffer.concat([now.subarray(0, from), Buffer.from(put), again, now.subarray(from + drop)])
  }
  return now
}
