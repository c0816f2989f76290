import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { buildConnector } from 'undici'
import { isPublicAddress } from './address.ts'
import { FetchError } from './error.ts'

/** Every address of a name, as the system's resolver gives them. */
export type Resolve = (name: string) => Promise<string[]>
/** Opens a connection to an address that has been checked. */
export type Dial = buildConnector.connector

export const systemResolve: Resolve = async (name) =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address)

type Guard = {
  resolve: Resolve
  dial: Dial
  /** Whether this host may be reached, on this port, at whatever address it has. */
  isExempt(host: string, port: number): boolean
}

/** A URL's host without the brackets around an IPv6 address. */
export const bareHost = (host: string): string => host.replace(/^\[|\]$/gu, '')

/**
 * A connector for undici that resolves a name once for each connection, refuses it if any of its addresses is not public, and
 * dials the very addresses it has checked, one after the other. A name that answers differently the next time is checked anew.
 */
export function guardedConnector({ resolve, dial, isExempt }: Guard): buildConnector.connector {
  return (options, callback) => {
    const host = bareHost(options.hostname)
    const port = Number(options.port || (options.protocol === 'https:' ? 443 : 80))
    const isName = isIP(host) === 0
    addressesOf(host)
      .then((addresses) => dialInTurn(addresses))
      .catch((error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null))

    async function addressesOf(host: string): Promise<string[]> {
      const addresses = isName ? await resolve(host).catch(() => []) : [host]
      if (addresses.length === 0) throw new FetchError('unknown', `${host} has no address`)
      const inside = isExempt(host, port) ? undefined : addresses.find((address) => !isPublicAddress(address))
      if (inside !== undefined) throw new FetchError('private', `${host} is ${inside}`)
      return addresses
    }

    function dialInTurn([address = '', ...others]: string[]): void {
      const target = { ...options, hostname: address, ...(isName ? { servername: host } : {}) }
      dial(target, (...result) => {
        if (result[0] !== null && others.length > 0) dialInTurn(others)
        else callback(...result)
      })
    }
  }
}
