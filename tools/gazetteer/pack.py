# SPDX-License-Identifier: Apache-2.0
"""Writes the gazetteer as one file of deflated blocks, so that a reader inflates only the lines that it needs.

    dateline-gazetteer 2            the format and its version
    places LINES BLOCKS             a line for each table
    names LINES BLOCKS
    words LINES BLOCKS
    given LINES BLOCKS
    INDEX BODY                      lengths in bytes; an empty line ends the head
    index                           deflated; a line for each block: first line, length as it stands, length inflated, CRC-32, first key
    body                            the blocks, deflated one by one

A block has about 16 KB of whole lines, each ended by a newline. Lines of names, words and given stand in the order of the bytes of their first column.
"""
import zlib

VERSION, BLOCK = 2, 16 * 1024


def blocks(lines):
    held, size, first = [], 0, 0
    for n, line in enumerate(lines):
        raw = line.encode("utf-8") + b"\n"
        if size + len(raw) > BLOCK and held:
            yield first, b"".join(held)
            held, size, first = [], 0, n
        held.append(raw)
        size += len(raw)
    if held:
        yield first, b"".join(held)


def pack(tables):
    """tables: name -> lines. The same lines give the same bytes."""
    head, index, body = [f"dateline-gazetteer {VERSION}"], [], []
    for name, lines in tables.items():
        cut = list(blocks(lines))
        head.append(f"{name} {len(lines)} {len(cut)}")
        for first, plain in cut:
            packed = zlib.compress(plain, 9)
            key = plain.split(b"\n", 1)[0].split(b"\t", 1)[0].decode("utf-8") if name != "places" else ""
            index.append(f"{first}\t{len(packed)}\t{len(plain)}\t{zlib.crc32(plain)}\t{key}\n")
            body.append(packed)
    index, body = zlib.compress("".join(index).encode("utf-8"), 9), b"".join(body)
    head.append(f"{len(index)} {len(body)}")
    return "".join(line + "\n" for line in head).encode("utf-8") + b"\n" + index + body
