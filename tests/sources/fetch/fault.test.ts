import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultOf } from '../../../src/sources/fetch/fault.ts'

const coded = (code: string): Error => Object.assign(new Error(`connect ${code} 10.0.0.1:443 intranet`), { code })

describe('faultOf', () => {
  test.each([
    ['ENOTFOUND', 'unknown'],
    ['EAI_AGAIN', 'unknown'],
    ['ECONNREFUSED', 'unreachable'],
    ['ENETUNREACH', 'unreachable'],
    ['UND_ERR_CONNECT_TIMEOUT', 'slow'],
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
    ['HPE_INVALID_CONSTANT', 'broken'],
    ['Z_DATA_ERROR', 'broken'],
  ])('%s is %s', (code, kind) => expect(faultOf(coded(code), false).kind).toBe(kind))

  test('keeps addresses and names for the log', () => {
    fc.assert(
      fc.property(fc.anything(), fc.boolean(), (error, isStopped) => {
        expect(faultOf(error, isStopped).message).not.toBe('')
      }),
    )
    const fault = faultOf(coded('ECONNREFUSED'), false)
    expect(fault.message).not.toMatch(/10\.0|intranet|ECONN/u)
    expect(fault.detail).toContain('10.0.0.1')
  })
})
