"""Stage the documentation as nbdev does before it calls Quarto, and refuse any notebook that holds an error output.

nbdev's blocks about functions and classes are replaced by those of `api_docs`, which have a table of fields for a
dataclass and every public method; captions over several lines are joined; links to our own pages are made relative;
what Quarto reads beside the pages (`_metadata.yml`) is staged too; all figures are put into the gallery, and the list
of pages into llms.txt. The staged pages are in _proc/, ready for `quarto render`. Run from the root of the repository.
"""
import importlib
import json
import os
import re
import shutil
import sys
from pathlib import Path
import nbdev.doclinks
from nbdev.config import get_config
from nbdev.doclinks import NbdevLookup
from nbdev.quarto import refresh_quarto_yml, nbdev_sidebar
from nbdev.serve import proc_nbs
from api_docs import describe
from check_reading import whole_captions
import gallery, llms

def is_page(path: Path) -> bool:
    "Whether a notebook is a page: nothing hidden"
    return not any(part.startswith(('.', '_')) for part in path.parts[1:])

def errors(folder: Path):
    "Pages under `folder` that show an error output"
    for f in sorted(folder.rglob('*.ipynb')):
        for i, cell in enumerate(json.loads(f.read_text())['cells']):
            for o in cell.get('outputs', []):
                if o['output_type'] == 'error':
                    yield f'{f} cell {i}: {o["ename"]}: {o["evalue"]}'

def module_of(page: Path) -> str:
    "The module that a page is exported to; empty where it is not"
    found = re.search(r'#\| default_exp ([\w.]+)', page.read_text())
    return f'qdml.{found[1]}' if found else ''

def shown_name(cell: dict) -> str:
    "What a staged cell documents; empty where it documents nothing"
    found = re.search(r'^show_doc\(([\w.]+)', ''.join(cell['source']), re.MULTILINE)
    return found[1] if found and cell['cell_type'] == 'code' else ''

def line_of(cell: dict) -> int:
    "The line of the source that a staged block points to"
    text = ''.join(''.join(o.get('data', {}).get('text/markdown', '')) for o in cell.get('outputs', []))
    found = re.search(r'#L(\d+)\)', text)
    return int(found[1]) if found else 0

def in_order(cells: list[dict]) -> list[dict]:
    "Neighbouring blocks in the order in which their code is written"
    ordered, block = [], []
    for cell in [*cells, None]:
        if cell is not None and shown_name(cell):
            block.append(cell)
            continue
        ordered += sorted(block, key=line_of)+([cell] if cell is not None else [])
        block = []
    return ordered

def documented(cell: dict, module: str, lookup: NbdevLookup) -> dict:
    "A staged block about a function or a class, with our text"
    x, name = importlib.import_module(module), shown_name(cell)
    for part in name.split('.'):
        x = getattr(x, part)
    if not callable(x):
        return cell
    text = lookup.linkify(describe(x, name))
    output = dict(output_type='display_data', metadata={}, data={'text/markdown': text})
    return cell|dict(outputs=[output])

def captioned(cell: dict) -> dict:
    "A staged cell with its captions in one piece"
    if cell['cell_type'] != 'code':
        return cell
    return cell|dict(source=whole_captions(''.join(cell['source'])))

def relative(text: str, page: Path, staged: Path) -> str:
    "Absolute links to pages of this site, as they are seen from a page"
    config = get_config()
    site = config.doc_host.rstrip('/')+config.doc_baseurl.rstrip('/')+'/'
    up = os.path.relpath(staged, page.parent)
    return text.replace(site, '' if up == '.' else f'{up}/')

def rewrite(page: Path, staged: Path, lookup: NbdevLookup):
    "What is changed on one staged page"
    notebook = json.loads(page.read_text())
    module = module_of(Path('nbs')/page.relative_to(staged))
    cells = in_order(notebook['cells'])
    notebook['cells'] = [documented(c, module, lookup) if module and shown_name(c) else captioned(c) for c in cells]
    page.write_text(relative(json.dumps(notebook, ensure_ascii=False, indent=1), page, staged))

if __name__ == '__main__':
    refresh_quarto_yml()
    nbdev.doclinks._build_modidx()
    nbdev_sidebar.__wrapped__()
    staged = proc_nbs(force=True)
    pages = [p for p in staged.rglob('*.ipynb')]
    expected = [p for p in Path('nbs').rglob('*.ipynb') if is_page(p)]
    found = list(errors(Path('nbs')))+list(errors(staged))
    if len(pages) != len(expected):
        found.append(f'{len(pages)} pages staged of {len(expected)}')
    lookup = NbdevLookup()
    for page in pages:
        rewrite(page, staged, lookup)
    for extra in Path('nbs').rglob('_metadata.yml'):
        shutil.copy(extra, staged/extra.relative_to('nbs'))
    (staged/'llms.txt').write_text(llms.text())
    figures = gallery.stage(staged)
    for name in ('_quarto.yml', 'styles.css', 'references.bib', 'paper/_metadata.yml'):
        if not (staged/name).is_file():
            found.append(f'{name} was not staged')
    found += [f'{p} shows __main__' for p in pages if '__main__' in p.read_text()]
    if found:
        sys.exit('\n'.join(found))
    print(f'{len(pages)} pages staged, {figures} figures in the gallery')
