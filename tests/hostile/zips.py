"""Zip files byte by byte, with every lie that an honest program would not tell."""
import struct
import zlib


class Entry:
    """One entry. What is None follows from the data; anything else is written as it is."""

    def __init__(self, name, data=b"", *, deflate=False, mode=0o100644, method=None, flags=0x800, crc=None,
                 local_name=None, local_size=None, size=None, packed=None, extra=b"", offset=None, hidden=False,
                 ghost=False, raw=None):
        self.name = name if isinstance(name, bytes) else name.encode()
        self.data = data
        self.deflate = deflate
        self.mode = mode
        self.method = method if method is not None else (8 if deflate else 0)
        self.flags = flags
        self.crc = crc
        self.local_name = local_name
        self.local_size = local_size
        self.size = size
        self.packed = packed
        self.extra = extra
        self.offset = offset
        self.hidden = hidden  # in the file, not in the directory
        self.ghost = ghost  # in the directory, not in the file
        self.raw = raw  # packed bytes as they are

    def body(self):
        if self.raw is not None:
            return self.raw
        if not self.deflate:
            return self.data
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        return packer.compress(self.data) + packer.flush()


def common(entry, packed, size, name):
    crc = zlib.crc32(entry.data) if entry.crc is None else entry.crc
    return struct.pack("<HHHIIIIHH", 20, entry.flags, entry.method, 0x00210000, crc, packed & 0xFFFFFFFF,
                       size & 0xFFFFFFFF, len(name), len(entry.extra))


def build(entries, *, before=b"", between=b"", after=b"", comment=b"", count=None, start=None, directory_size=None,
          disk=0, twice=False):
    """The whole file. `between` stands before the directory, `twice` writes the end record two times."""
    out = bytearray(before)
    directory = bytearray()
    listed = 0
    for entry in entries:
        body = entry.body()
        size = len(entry.data) if entry.size is None else entry.size
        packed = len(body) if entry.packed is None else entry.packed
        offset = len(out) if entry.offset is None else entry.offset
        if not entry.ghost:
            local = entry.name if entry.local_name is None else entry.local_name
            local_size = size if entry.local_size is None else entry.local_size
            out += b"PK\x03\x04" + common(entry, packed, local_size, local) + local + entry.extra + body
        if not entry.hidden:
            listed += 1
            directory += (b"PK\x01\x02" + struct.pack("<H", 0x0314) + common(entry, packed, size, entry.name)
                          + struct.pack("<HHHII", 0, 0, 0, (entry.mode & 0xFFFF) << 16, offset) + entry.name
                          + entry.extra)
    out += between
    begin = len(out) if start is None else start
    length = len(directory) if directory_size is None else directory_size
    count = listed if count is None else count
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", disk, disk, count & 0xFFFF, count & 0xFFFF, length, begin,
                                      len(comment)) + comment
    return bytes(out + directory + end * (2 if twice else 1) + after)


def deflated(size, byte=0):
    """So many equal bytes, deflated, without holding them."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = bytes([byte]) * (1 << 20)
    out = b"".join(packer.compress(block) for _ in range(size >> 20))
    return out + packer.flush()
