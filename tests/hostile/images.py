"""Images that are not what they say."""
import struct
import zlib


def chunk(kind, data, crc=None):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data) if crc is None else crc)


SIGNATURE = b"\x89PNG\r\n\x1a\n"


def header(width, height, depth=8, colour=2):
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))


def png(width=4, height=4, *, rows=None, between=b"", end=True, depth=8, colour=2, crc=None):
    """A black picture; `rows` are the packed rows instead."""
    data = zlib.compress(b"".join(b"\0" + bytes(3 * width) for _ in range(height)), 9) if rows is None else rows
    return (SIGNATURE + header(width, height, depth, colour) + between + chunk(b"IDAT", data, crc)
            + (chunk(b"IEND", b"") if end else b""))


def flat_rows(width, height):
    """Packed rows of a large black picture, without holding it."""
    packer = zlib.compressobj(9)
    row = bytes(1 + 3 * width)
    return b"".join(packer.compress(row) for _ in range(height)) + packer.flush()


def animated(frames):
    parts = chunk(b"acTL", struct.pack(">II", frames, 0))
    for i in range(frames):
        parts += chunk(b"fcTL", struct.pack(">IIIIIHHBB", i, 4, 4, 0, 0, 1, 100, 0, 0))
    return png(between=parts)


def gif():
    return b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04\x01\x00\x00\x00\x00,\x00\x00\x00\x00" \
        b"\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"


# Beginnings of other kinds of file.
KINDS = {
    "html": b"<!DOCTYPE html><script>alert(1)</script>",
    "svg": b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
    "pdf": b"%PDF-1.7\n1 0 obj\n<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>\nendobj\n%%EOF",
    "gif": gif(),
    "tiff": b"II*\0\x08\0\0\0\x01\0\0\x01\x03\0\x01\0\0\0\xff\xff\0\0\0\0\0\0",
    "ico": b"\0\0\x01\0\x01\0\x10\x10\0\0\x01\0\x20\0\x68\x04\0\0\x16\0\0\0",
    "bmp": b"BM\x1e\0\0\0\0\0\0\0\x1a\0\0\0\x0c\0\0\0\x01\0\x01\0\x01\0\x18\0\0\0\0\0",
    "heif": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
    "elf": b"\x7fELF\x02\x01\x01" + bytes(57),
    "zip": b"PK\x05\x06" + bytes(18),
    "font": b"wOF2" + bytes(60),
    "mp4": b"\0\0\0\x20ftypisom" + bytes(52),
    "empty": b"",
}
JPEG_CUT = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffdb004300") + b"\x08" * 30
WEBP_CUT = b"RIFF\xff\xff\xff\x7fWEBPVP8L\xff\xff\xff\x7f\x2f\xff\xff\xff\xff" + b"\xff" * 40
