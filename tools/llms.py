"""llms.txt, the site's list of pages for language models: title, link and question of each, by section.

`tools/stage_docs.py` writes it into the staged site, from titles, subtitles and sidebar, so that it is always as they
are; the address is that of settings.ini. Run from the root of the repository it prints it.
"""
import json
import re
from pathlib import Path
from nbdev.config import get_config
from check_reading import pages, source
from gallery import sections, title_of

def address(page: Path) -> str:
    "Where a page is on the site; nbdev leaves the number of a library page out"
    config = get_config()
    folder = page.parent.relative_to('nbs')
    name = re.sub(r'^\d+[a-z]*_', '', page.stem)
    return '/'.join([config.doc_host.rstrip('/'), config.doc_baseurl.strip('/'), *folder.parts, f'{name}.html'])

def line(page: Path) -> str:
    "A page in one line"
    title, question = title_of(page)
    return f'- [{title}]({address(page)}): {question}'

def text() -> str:
    "The whole list. Raises ValueError where a page is missing from the sidebar"
    listed = [page for _, group in sections() for page in group]
    if missing := set(pages())-set(listed):
        raise ValueError(f'not in the sidebar: {", ".join(map(str, sorted(missing)))}')
    front = json.loads(Path('nbs/index.ipynb').read_text())['cells']
    prose = next(source(cell) for cell in front[1:] if cell['cell_type'] == 'markdown')
    title, subtitle = title_of(Path('nbs/index.ipynb'))
    parts = [f'# {title}', f'> {subtitle}', re.sub(r'\[([^\]]+)\]\([^)]+\)', r'\1', prose)]
    for heading, group in sections():
        parts += [f'## {heading}' if heading else '## Start', '\n'.join(map(line, group))]
    return '\n\n'.join(parts)+'\n'

if __name__ == '__main__':
    print(text(), end='')
