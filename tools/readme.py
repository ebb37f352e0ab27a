"""Make README.md from nbs/index.ipynb as it was last run; with --check, only say whether it is up to date.

Prose, code and text are taken as they are; pictures go to nbs/images/, with their caption; tables become markdown;
links to notebooks lead into nbs/.
"""
import base64
import json
import re
import sys
from pathlib import Path
from check_reading import whole_captions

root = Path(__file__).resolve().parent.parent
heading = '<!-- made from nbs/index.ipynb by tools/readme.py; edit it there -->\n\n'

def joined(lines: list[str]|str) -> str:
    "The text of a notebook's field"
    return ''.join(lines)

def said(cell: dict, name: str) -> str:
    "The value of a cell's directive, without its quotes"
    found = re.search(rf'^#\| *{name}: *"?(.*?)"?$', whole_captions(joined(cell['source'])), re.MULTILINE)
    return found[1] if found else ''

def shown_code(cell: dict) -> str:
    "The code of a cell as the README shows it; empty where it does not"
    source = joined(cell['source'])
    if '#| echo: false' in source or '#| hide' in source:
        return ''
    return '\n'.join(line for line in source.splitlines() if not line.startswith('#|')).strip()

def markdown_table(page: str) -> str:
    "An HTML table as markdown, its first row as the heading"
    rows = re.findall(r'<tr>(.*?)</tr>', page, re.DOTALL)
    rows = [re.findall(r'<t[hd][^>]*>(.*?)</t[hd]>', row, re.DOTALL) for row in rows]
    lines = ['| '+' | '.join(cell.strip() for cell in row)+' |' for row in rows]
    return '\n'.join([lines[0], '|'+'---|'*len(rows[0]), *lines[1:]])

def output_text(cell: dict, output: dict, pictures: dict[Path, bytes]) -> str:
    "Markdown for an output; pictures are added to `pictures`"
    data = output.get('data', {})
    if 'image/png' in data:
        name = f'images/index-{len(pictures)+1}.png'
        pictures[root/'nbs'/name] = base64.b64decode(joined(data['image/png']))
        return f"![{said(cell, 'fig-alt')}]({name})\n\n*{said(cell, 'fig-cap')}*"
    if 'text/html' in data:
        page = joined(data['text/html'])
        return markdown_table(page) if '<table' in page else ''       # what moves has no place in a README
    if 'text/markdown' in data:
        return joined(data['text/markdown'])
    text = joined(output.get('text', data.get('text/plain', '')))
    return f'```\n{text.strip()}\n```' if text and output.get('name') != 'stderr' else ''

def readme() -> tuple[str, dict[Path, bytes]]:
    "The text of the README, and the pictures in it by their file"
    blocks, pictures = [], {}
    for cell in json.loads((root/'nbs'/'index.ipynb').read_text())['cells']:
        if cell['cell_type'] == 'markdown':
            blocks.append(joined(cell['source']))
        elif '#| hide' not in joined(cell['source']):
            code = shown_code(cell)
            blocks.append(f'```python\n{code}\n```' if code else '')
            blocks += [output_text(cell, output, pictures) for output in cell['outputs']]
    whole = heading+'\n\n'.join(block for block in blocks if block)+'\n'
    return re.sub(r'\]\((?!https?:)([^)]+)\)', r'](nbs/\1)', whole), pictures

if __name__ == '__main__':
    text, pictures = readme()
    files = {root/'README.md': text.encode(), **pictures}
    stale = [f for f, content in files.items() if not f.is_file() or f.read_bytes() != content]
    if '--check' in sys.argv:
        if stale:
            sys.exit('out of date, run tools/readme.py: '+', '.join(str(f.relative_to(root)) for f in stale))
    else:
        for f, content in files.items():
            f.parent.mkdir(exist_ok=True)
            f.write_bytes(content)
