import { keyedDigest } from '@/platform/sealing'

import type { Link } from './chain'

/** The end of the chain as one line, `SEQ:HASH:SEAL`, that only this site's secret can make. */
export function headLine({ seq, hash }: Link, secret: string): string {
  return `${seq}:${hash}:${sealOf(`${seq}:${hash}`, secret)}`
}

/** Null where the line is not one, or was not made with this secret. */
export function readHeadLine(line: string, secret: string): Link | null {
  const [, seq = '', hash = '', seal = ''] =
    /^(\d{1,15}):([0-9a-f]{64}):([0-9a-f]{64})$/.exec(line.trim()) ?? []
  if (seq === '' || seal !== sealOf(`${seq}:${hash}`, secret)) return null
  return { seq: Number(seq), hash }
}

const sealOf = (link: string, secret: string): string => keyedDigest(link, { secret, purpose: 'audit head' })
