package org.glasnik.output.image;

import java.util.Arrays;

/** Reads numbers and runs of bytes out of a part of an array, and never past its end. */
final class ByteReader {

  private final byte[] bytes;
  private final int end;
  private int position;

  ByteReader(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  ByteReader(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.position = from;
    this.end = end;
  }

  int position() {
    return position;
  }

  int remaining() {
    return end - position;
  }

  int u8() throws PictureFault {
    need(1);
    return bytes[position++] & 0xFF;
  }

  int u16() throws PictureFault {
    return (u8() << 8) | u8();
  }

  long u32() throws PictureFault {
    return ((long) u16() << 16) | u16();
  }

  int u16LittleEndian() throws PictureFault {
    return u8() | (u8() << 8);
  }

  int u24LittleEndian() throws PictureFault {
    return u16LittleEndian() | (u8() << 16);
  }

  long u32LittleEndian() throws PictureFault {
    return u16LittleEndian() | ((long) u16LittleEndian() << 16);
  }

  byte[] take(long length) throws PictureFault {
    need(length);
    byte[] taken = Arrays.copyOfRange(bytes, position, position + (int) length);
    position += (int) length;
    return taken;
  }

  void skip(long length) throws PictureFault {
    need(length);
    position += (int) length;
  }

  /** Goes back over bytes that were read. */
  void back(int length) {
    position -= length;
  }

  /** Whether the next bytes are these Latin-1 characters; moves nothing. */
  boolean nextIs(String signature) {
    if (remaining() < signature.length()) {
      return false;
    }
    for (int i = 0; i < signature.length(); i++) {
      if ((bytes[position + i] & 0xFF) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void need(long length) throws PictureFault {
    if (length < 0 || length > remaining()) {
      throw PictureFault.damaged("it ends in the middle");
    }
  }
}
