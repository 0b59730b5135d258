"""Takes text out of PDFs: extract.py TOOL PDF… writes a list of texts as JSON, one for each PDF."""

import json
import re
import sys


def pypdf(path):
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def pdfminer(path):
    from pdfminer.high_level import extract_text

    return extract_text(path)


def pymupdf(path):
    import fitz

    return "".join(page.get_text() for page in fitz.open(path))


def markdown(path):
    """Close to what pymupdf4llm makes: larger is a heading, bold and italic have signs, raised numbers brackets."""
    import fitz

    document = fitz.open(path)
    blocks = [[block for block in page.get_text("dict")["blocks"] if "lines" in block] for page in document]
    sizes = {}
    for span in (span for page in blocks for block in page for line in block["lines"] for span in line["spans"]):
        sizes[round(span["size"])] = sizes.get(round(span["size"]), 0) + len(span["text"].strip())
    body = max(sizes, key=sizes.get)
    larger = sorted((size for size in sizes if size > body), reverse=True)
    pages = ["\n\n".join("\n".join(map_lines(block, larger)) for block in page) for page in blocks]
    return "".join(page + "\n\n-----\n\n" for page in pages)


def map_lines(block, larger):
    lines = []
    bottom = None
    for line in block["lines"]:
        spans = [span for span in line["spans"] if span["text"].strip()]
        if not spans:
            continue
        size = round(spans[0]["size"])
        is_heading = size in larger
        text = re.sub(" {2,}", " ", "".join(map_span(span, is_heading) for span in spans)).strip()
        if bottom is not None and abs(bottom - line["bbox"][3]) < 3:
            lines[-1] += " " + text
        else:
            lines.append(("#" * (larger.index(size) + 1) + " " if is_heading else "") + text)
        bottom = line["bbox"][3]
    return lines


def map_span(span, is_heading):
    text = span["text"]
    if span["flags"] & 1:
        return "[" + text.strip() + (" " if text.endswith(" ") else "") + "]"
    signs = "" if is_heading else ("**" if span["flags"] & 16 else "") + ("_" if span["flags"] & 2 else "")
    return (" " if signs else "") + signs + text.strip() + signs[::-1] + " " if signs else text


tool, paths = sys.argv[1], sys.argv[2:]
json.dump([globals()[tool](path) for path in paths], sys.stdout)
