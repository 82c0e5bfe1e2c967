/** Bytes of a column: one engine gives a Buffer, the other an ArrayBuffer. */
export function bytesOf(column: Uint8Array | ArrayBuffer): Uint8Array {
  return column instanceof ArrayBuffer ? new Uint8Array(column) : column;
}
