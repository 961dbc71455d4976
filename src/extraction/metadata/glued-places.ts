import { isPlace } from './written-places.ts'
import { written } from './written.ts'

/** Where the name of a place ends and another line begins that lost the end before it: "Boise, IDDuration", "LeedsType", "Leeds (Hybrid)Type", "USAre you"; not "SoHo", "McLean". */
const SEAM =
  /(?<=\p{Ll}{3}\.?|[\p{Ll}.]\)|\d{5})(?=\p{Lu}\p{Ll})|(?<=\b(?:USA|US|UK|[A-Z]{2}))(?=\p{Lu}\p{Ll})/u
/** Holds wherever that does: asked first, for hardly a value is glued and the classes of Unicode are slow to compile. */
const MAY_HAVE_SEAM = /[A-Za-z\d.)\u0080-\uffff][A-Z\u0080-\uffff][a-z\u0080-\uffff]/

/** The places with which a value begins, where the line ends behind them were lost: of "Boise, IDDuration: 6 months" the first, of "Leeds, UKCork, IrelandAbout us" both, parted by a semicolon. */
export function ungluedPlaces(value: string): string {
  if (!MAY_HAVE_SEAM.test(value)) return value
  const [first = '', ...others] = value.split(SEAM)
  const end = others.findIndex((part) => !isPlace(written(part.trim())))
  const places = end < 0 ? others : others.slice(0, end)
  return [first, ...places].join('; ')
}
