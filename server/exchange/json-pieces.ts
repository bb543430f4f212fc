import { isUtf8 } from 'node:buffer'

/** A field of the one object that a document is, or one entry of a field that is a list. */
export type Piece = { name: string; index?: number; value: unknown }

/** Where a document stops being JSON in UTF-8: the offset of the byte, from 0. */
export class NotJson extends Error {
  override name = 'NotJson'
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

type Expected =
  | 'object'
  | 'key or end'
  | 'key'
  | 'colon'
  | 'value'
  | 'entry or end'
  | 'entry'
  | 'after entry'
  | 'after value'
  | 'nothing'

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a]
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d]
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/**
 * Takes a large JSON object apart as its bytes come in, holding no more of it than one field or one entry of a list. Only
 * where pieces begin and end is told here; each is then parsed by `JSON.parse`, many times faster than any parser written
 * in JavaScript.
 */
export class JsonPieces {
  readonly #isList: (name: string) => boolean
  #bytes: Uint8Array = new Uint8Array(0)
  /** The offset in the document of the first byte held. */
  #offset = 0
  #at = 0
  #expected: Expected = 'object'
  #name = ''
  readonly #names = new Set<string>()
  #index = 0
  /** Inside a piece: where it began, how deep in brackets, and whether in a text. */
  #start = -1
  #depth = 0
  #inText = false

  /** @param isList whether the entries of a field that is a list come one by one */
  constructor(isList: (name: string) => boolean) {
    this.#isList = isList
  }

  /**
   * The pieces that end in this chunk.
   * @throws NotJson
   */
  push(chunk: Uint8Array): Piece[] {
    this.#hold(chunk)
    const pieces: Piece[] = []
    while (this.#at < this.#bytes.length) {
      if (this.#start >= 0) {
        if (this.#toEnd()) this.#take(pieces)
      } else this.#step(this.#bytes[this.#at] as number)
    }
    return pieces
  }

  /** @throws NotJson when the document is cut off */
  end(): void {
    if (this.#expected !== 'nothing')
      throw new NotJson('the file ends too early', this.#offset + this.#bytes.length)
  }

  #hold(chunk: Uint8Array): void {
    const from = this.#start >= 0 ? this.#start : this.#at
    const kept = this.#bytes.subarray(from)
    this.#offset += from
    this.#at -= from
    if (this.#start >= 0) this.#start = 0
    this.#bytes = kept.length === 0 ? chunk : Buffer.concat([kept, chunk])
  }

  /** One byte between pieces. */
  #step(byte: number): void {
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) this.#at++
    else if (this.#offset + this.#at < 3 && byte === BYTE_ORDER_MARK[this.#offset + this.#at]) this.#at++
    else if (this.#expected === 'object') this.#move(byte, OPEN_OBJECT, 'key or end')
    else if (this.#expected === 'colon') this.#move(byte, COLON, 'value')
    else if (this.#expected === 'after value') this.#moveOn(byte, CLOSE_OBJECT, 'nothing', 'key')
    else if (this.#expected === 'after entry') this.#moveOn(byte, CLOSE_LIST, 'after value', 'entry')
    else if (this.#expected === 'key or end' && byte === CLOSE_OBJECT)
      this.#move(byte, CLOSE_OBJECT, 'nothing')
    else if (this.#expected === 'entry or end' && byte === CLOSE_LIST)
      this.#move(byte, CLOSE_LIST, 'after value')
    else if (this.#expected === 'value' && byte === OPEN_LIST && this.#isList(this.#name)) {
      this.#index = 0
      this.#move(byte, OPEN_LIST, 'entry or end')
    } else this.#begin(byte)
  }

  #moveOn(byte: number, close: number, closed: Expected, next: Expected): void {
    if (byte === close) this.#move(byte, close, closed)
    else this.#move(byte, COMMA, next)
  }

  #move(byte: number, wanted: number, next: Expected): void {
    if (byte !== wanted) throw this.#notJson(`${String.fromCharCode(wanted)} is expected`)
    this.#expected = next
    this.#at++
  }

  #begin(byte: number): void {
    if (this.#expected === 'nothing') throw this.#notJson('something follows the end')
    const isKey = this.#expected === 'key' || this.#expected === 'key or end'
    if (isKey && byte !== QUOTE) throw this.#notJson('a field name in double quotes is expected')
    if (byte === COMMA || byte === COLON || byte === CLOSE_OBJECT || byte === CLOSE_LIST)
      throw this.#notJson('a value is expected')
    this.#start = this.#at
    this.#depth = 0
    this.#inText = false
  }

  /** Moves on towards the end of the piece; whether it was reached. */
  #toEnd(): boolean {
    const bytes = this.#bytes
    const first = bytes[this.#start]
    const isScalar = first !== OPEN_OBJECT && first !== OPEN_LIST && first !== QUOTE
    let at = this.#at
    for (; at < bytes.length; at++) {
      const byte = bytes[at] as number
      if (this.#inText) {
        if (byte === BACKSLASH) {
          // What follows is part of the text, also where it comes with the next chunk.
          at++
        } else if (byte === QUOTE) {
          this.#inText = false
          if (this.#depth === 0) return this.#reach(at + 1)
        }
      } else if (byte === QUOTE) this.#inText = true
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.#depth++
      else if (isScalar && (byte === COMMA || byte <= 0x20)) return this.#reach(at)
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        if (isScalar) return this.#reach(at)
        this.#depth--
        if (this.#depth === 0) return this.#reach(at + 1)
      }
    }
    this.#at = at
    return false
  }

  #reach(at: number): boolean {
    this.#at = at
    return true
  }

  #take(pieces: Piece[]): void {
    const value = this.#parse()
    if (this.#expected === 'key' || this.#expected === 'key or end') {
      this.#name = value as string
      if (this.#names.has(this.#name))
        throw this.#notJson(`the field ${this.#name} is there for a second time`)
      this.#names.add(this.#name)
      this.#expected = 'colon'
    } else if (this.#expected === 'value') {
      pieces.push({ name: this.#name, value })
      this.#expected = 'after value'
    } else {
      pieces.push({ name: this.#name, index: this.#index++, value })
      this.#expected = 'after entry'
    }
    this.#start = -1
  }

  #parse(): unknown {
    const bytes = Buffer.from(
      this.#bytes.buffer,
      this.#bytes.byteOffset + this.#start,
      this.#at - this.#start,
    )
    if (!isUtf8(bytes)) throw new NotJson('this is not text in UTF-8', this.#offset + this.#start)
    const text = bytes.toString('utf8')
    try {
      return JSON.parse(text)
    } catch (error) {
      const position = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? 0)
      const before = Buffer.byteLength(text.slice(0, position))
      throw new NotJson('this is not JSON', this.#offset + this.#start + before)
    }
  }

  #notJson(message: string): NotJson {
    return new NotJson(message, this.#offset + this.#at)
  }
}
