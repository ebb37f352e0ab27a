"""Make the pictures of the pages smaller: PNG outputs get a palette of 128 colours, which a plot does not miss.
The saved state of widgets is dropped.

Run after a page was run, before it is committed; with --check, only say which pages hold a picture without a palette
or are larger than 500 kB.
"""
import base64
import io
import json
import sys
from pathlib import Path
from PIL import Image

root = Path(__file__).resolve().parent.parent
colours = 128
largest = 500_000    # bytes of a page

def slim(png: str) -> str: # base64 of a PNG, and of a smaller one
    "The same picture with a palette"
    picture = Image.open(io.BytesIO(base64.b64decode(png)))
    if picture.mode == 'P':
        return png
    small = io.BytesIO()
    picture.convert('RGB').quantize(colours).save(small, 'png', optimize=True)
    return base64.b64encode(small.getvalue()).decode()

def pictures(page: dict):
    "The data of every output that holds a PNG"
    for cell in page['cells']:
        for output in cell.get('outputs', []):
            if 'image/png' in output.get('data', {}):
                yield output['data']

def slimmed(text: str) -> str:
    "A page with smaller pictures"
    page = json.loads(text)
    page['metadata'].pop('widgets', None)              # what sliders looked like when the page was run
    for data in pictures(page):
        data['image/png'] = slim(''.join(data['image/png']))
    return json.dumps(page, indent=1, ensure_ascii=False, sort_keys=True)+'\n'

if __name__ == '__main__':
    stale = []
    for path in sorted((root/'nbs').rglob('*.ipynb')):
        if any(part.startswith(('.', '_')) for part in path.relative_to(root).parts):
            continue
        before = path.read_text()
        after = slimmed(before)
        if '--check' in sys.argv:
            stale += [str(path.relative_to(root))] if json.loads(after) != json.loads(before) else []
            stale += [f'{path.relative_to(root)} is larger than 500 kB'] if len(before.encode()) > largest else []
        elif json.loads(after) != json.loads(before):
            path.write_text(after)
            print(f'{path.relative_to(root)}: {len(before.encode())//1000} -> {len(after.encode())//1000} kB')
    if stale:
        sys.exit('run tools/slim_pictures.py: '+', '.join(stale))
