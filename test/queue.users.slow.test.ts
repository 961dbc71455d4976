import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DOCS, JUDGED, OPENSSL, REDIS, run, Server } from './queue/redis.ts'

describe.skipIf(!REDIS || !OPENSSL)('a Redis with users and TLS', () => {
  const keys = mkdtempSync(path.join(tmpdir(), 'fit-keys-'))
  const file = (name: string): string => path.join(keys, name)
  const PASSWORD = 'p@ss:w/rd#%'
  const server = new Server([
    ...['--tls-cert-file', file('server.pem'), '--tls-key-file', file('server.key')],
    ...['--tls-ca-cert-file', file('ca.pem'), '--tls-auth-clients', 'no'],
    ...['--aclfile', file('users.acl')],
  ])
  const url = (user: string, protocol = 'rediss', host = 'localhost'): string =>
    `${protocol}://${user}@${host}:${server.port}`
  const FIT = `fit:${encodeURIComponent(PASSWORD)}`
  const trusted = { NODE_EXTRA_CA_CERTS: file('ca.pem') }
  const status = (redis: string, env: Record<string, string> = trusted) =>
    run(['queue', 'status', '--name', 'x'], { ...env, FIT_REDIS: redis })

  beforeAll(async () => {
    const openssl = (words: string): void =>
      expect(spawnSync('openssl', words.split(' '), { cwd: keys }).status, words).toBe(0)
    const key = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes'
    openssl(`req -x509 ${key} -keyout ca.key -out ca.pem -days 2 -subj /CN=own`)
    openssl(`req ${key} -keyout server.key -out server.csr -subj /CN=localhost`)
    writeFileSync(file('names'), 'subjectAltName=DNS:localhost\n')
    openssl(
      'x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out server.pem -days 2 -extfile names',
    )
    // the rights that docs/spreading.md lists
    const rights = /ACL SETUSER fit on >\S+ (.*)/.exec(DOCS)?.[1]
    writeFileSync(
      file('users.acl'),
      `user default off\nuser fit on >${PASSWORD} ${rights}\nuser weak on >weak ~fit:* +@connection +info\n`,
    )
    await server.start(true)
  })
  afterAll(() => server.stop())

  test('push, work and collect with the rights that the docs name, and print no password', async () => {
    const env = { ...trusted, FIT_REDIS: url(FIT) }
    const name = ['--name', 'safe']
    const shown = ['--top', '5', '--format', 'json']
    const { stdout } = await run(['match', 'jobs.ndjson', ...JUDGED, ...shown])
    const said = [
      await run(['queue', 'push', 'jobs.ndjson', ...JUDGED, '--chunk', '8', ...name], env),
      await run(['queue', 'work', '--until-empty', ...name], env),
      await run(['queue', 'status', ...name], env),
      await run(['queue', 'collect', '--wipe', ...shown, ...name], env),
    ]
    for (const { code, stderr } of said) expect(code, stderr).toBe(0)
    expect(said[3]?.stdout).toBe(stdout)
    for (const { stderr } of said)
      for (const secret of [PASSWORD, FIT]) expect(stderr).not.toContain(secret)
  })

  test.each([
    ['an own CA that nobody named', () => status(url(FIT), {}), 'NODE_EXTRA_CA_CERTS'],
    [
      'a host that the certificate does not name',
      () => status(url(FIT, 'rediss', '127.0.0.1')),
      'its certificate is for another host',
    ],
    ['a wrong password', () => status(url('fit:wrong')), 'it does not let this user in'],
    ['an unknown user', () => status(url('nobody:wrong')), 'it does not let this user in'],
    ['no user', () => status(`rediss://localhost:${server.port}`), 'it does not let this user in'],
    ['a user without rights', () => status(url('weak:weak')), 'may do too little'],
    ['no TLS', () => status(url(FIT, 'redis')), 'rediss://'],
  ])('%s is told, with what to do', async (_, ask, message) => {
    const from = performance.now()
    const { code, stderr } = await ask()
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('wrong')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(performance.now() - from).toBeLessThan(20_000)
  })
})
