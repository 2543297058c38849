'use client'
import type { Matrix } from '../../offer/matrix.ts'
import { useAsked } from '../useAsked.ts'

/** The matrix of the offer; null until it is known. Asked anew whenever `saved` changes. */
export function useMatrix(saved = ''): Matrix | null {
  return useAsked<Matrix>('/api/offer', { after: saved })
}
