"""Every figure of the pages on one staged page: small pictures, the first words of their captions, links.

`tools/stage_docs.py` calls `stage` when the site is staged; nothing of it is committed. Run from the root of the
repository it lists the figures.
"""
import base64
import io
import json
import re
from pathlib import Path
import yaml
from PIL import Image
from check_reading import directives, source, whole_captions

mark = '<!-- every figure: tools/gallery.py writes them here when the site is staged -->'
wide = 480      # pixels of a small picture

def sections() -> list[tuple[str, list[Path]]]:
    "Heading -> pages of nbs/, in the order of the sidebar; the front page has no heading"
    sidebar = yaml.safe_load(Path('nbs/_quarto.yml').read_text())['website']['sidebar']['contents']
    found = [('', [Path('nbs')/one for one in sidebar if isinstance(one, str)])]
    return found+[(one['section'], [Path('nbs')/page for page in one['contents']]) for one in sidebar if isinstance(one, dict)]

def title_of(page: Path) -> tuple[str, str]:
    "Title and subtitle of a page"
    lines = source(json.loads(page.read_text())['cells'][0]).splitlines()
    return lines[0].removeprefix('# '), lines[2].removeprefix('> ')

def first_words(caption: str) -> str:
    "The first sentence of a caption; what stands before a colon in it, unless that says little"
    sentence = re.split(r'(?<!a\.u)\. ', caption, maxsplit=1)[0].removesuffix('.')
    before = sentence.split(': ')[0]
    return before if len(before) > 30 else sentence

def figures(page: Path) -> list[tuple[str, str, bytes]]:
    "First words of the caption, alternative text, and PNG of every figure of a page"
    found = []
    for cell in json.loads(page.read_text())['cells']:
        if cell['cell_type'] != 'code':
            continue
        said = directives(whole_captions(source(cell)))
        data = [output['data']['image/png'] for output in cell['outputs'] if 'image/png' in output.get('data', {})]
        if data and 'hide' not in said:
            caption, text = (said.get(name, '').strip('"') for name in ('fig-cap', 'fig-alt'))
            found += [(first_words(caption), text, base64.b64decode(''.join(one))) for one in data]
    return found

def small(picture: bytes) -> bytes:
    "A picture at most `wide` pixels wide, with a palette"
    shrunk, kept = Image.open(io.BytesIO(picture)).convert('RGB'), io.BytesIO()
    shrunk.thumbnail((wide, wide))
    shrunk.quantize(64).save(kept, 'png', optimize=True)
    return kept.getvalue()

def block(page: Path, staged: Path) -> list[str]:
    "The figures of one page as lines of markdown; their small pictures are written beside the gallery"
    lines, link = [], '../'+str(page.relative_to('nbs'))
    for i, (words, text, picture) in enumerate(figures(page)):
        name = f"gallery/{page.parent.name}-{page.stem}-{i+1}.png"
        (staged/'reference'/name).write_bytes(small(picture))
        quoted = text.replace('"', "'")
        lines += [f'[![{words}]({name}){{fig-alt="{quoted}" .nolightbox}}]({link})', '']
    return lines

def stage(staged: Path) -> int: # figures
    "Write the figures into the staged gallery"
    target = staged/'reference'/'gallery.ipynb'
    (staged/'reference'/'gallery').mkdir(exist_ok=True)
    text, count = ['## All figures', ''], 0
    for heading, pages in sections():
        lines = [line for page in pages if page.stem != 'gallery' for line in block(page, staged)]
        count += sum(line.startswith('[!') for line in lines)
        if lines:
            text += [f"### {heading or 'The front page'}", '', '::: {layout-ncol=3}', '', *lines, ':::', '']
    notebook = json.loads(target.read_text())
    marked = [cell for cell in notebook['cells'] if mark in source(cell)]
    if len(marked) != 1:
        raise ValueError(f'{target} has {len(marked)} places for the figures')
    marked[0]['source'] = '\n'.join(text)
    target.write_text(json.dumps(notebook, ensure_ascii=False, indent=1))
    return count

if __name__ == '__main__':
    for heading, pages in sections():
        for page in pages:
            for words, _, _ in figures(page):
                print(f'{title_of(page)[0]}: {words}')
