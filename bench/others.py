"""The articles of the pages ID.html.gz in a folder, by trafilatura: JSONL of id, text, title, author, date, seconds."""

import gzip
import json
import pathlib
import sys
import time

import trafilatura

for path in sorted(pathlib.Path(sys.argv[1]).glob('*.html.gz')):
    page = gzip.decompress(path.read_bytes())
    begin = time.perf_counter()
    try:
        found = json.loads(trafilatura.extract(page, output_format='json', with_metadata=True) or '{}')
    except Exception:
        found = {}
    line = {name: found.get(name) for name in ('text', 'title', 'author', 'date')}
    print(json.dumps({'id': path.name.split('.')[0], 'seconds': time.perf_counter() - begin, **line}), flush=True)
