"""Make README.md from nbs/index.ipynb as it was last run; with --check, only say whether it is up to date.

Prose, code and text are taken as they are; pictures go to nbs/images/; links to notebooks lead into nbs/.
"""
import base64, json, re, sys
from pathlib import Path

root = Path(__file__).resolve().parent.parent
source = lambda x: ''.join(x)

def blocks():
    "Markdown blocks and {path: bytes} of pictures"
    text, pictures = [], {}
    for cell in json.loads((root/'nbs'/'index.ipynb').read_text())['cells']:
        s = source(cell['source'])
        if cell['cell_type'] == 'markdown': text.append(s); continue
        shown = '\n'.join(l for l in s.splitlines() if not l.startswith('#|')).strip()
        if '#| echo: false' not in s and '#| hide' not in s: text.append(f'```python\n{shown}\n```')
        if '#| hide' in s: continue
        for o in cell['outputs']:
            data = o.get('data', {})
            if 'image/png' in data:
                name = f'images/index-{len(pictures)+1}.png'
                pictures[root/'nbs'/name] = base64.b64decode(source(data['image/png'])); text.append(f'![figure {len(pictures)}]({name})')
            elif 'text/markdown' in data: text.append(source(data['text/markdown']))
            elif o.get('name') == 'stdout': text.append('```\n'+source(o['text']).strip()+'\n```')
    return text, pictures

def readme():
    text, pictures = blocks()
    whole = '<!-- made from nbs/index.ipynb by tools/readme.py; edit it there -->\n\n'+'\n\n'.join(text)+'\n'
    return re.sub(r'\]\((?!https?:)([^)]+)\)', r'](nbs/\1)', whole), pictures

if __name__ == '__main__':
    text, pictures = readme()
    files = {root/'README.md': text.encode(), **pictures}
    stale = [f for f, content in files.items() if not f.is_file() or f.read_bytes() != content]
    if '--check' in sys.argv:
        if stale: sys.exit('out of date, run tools/readme.py: '+', '.join(str(f.relative_to(root)) for f in stale))
    else:
        for f, content in files.items(): f.parent.mkdir(exist_ok=True); f.write_bytes(content)
