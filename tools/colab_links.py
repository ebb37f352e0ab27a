"""Write into every tutorial the link that opens it in Colab, and the cell that installs qdml there.

The address of the repository stands in settings.ini alone. Run from the root of the repository; with --check nothing is
written, and a page that differs is an error.
"""
import json
import sys
from pathlib import Path
from address import settings

def link_cell(page: Path, known: dict[str, str]) -> str:
    "The line with the link of a page"
    place = known['git_url'].removeprefix('https://github.com/')
    address = f"https://colab.research.google.com/github/{place}/blob/{known['branch']}/{page.as_posix()}"
    return f"[Open in Colab]({address})"

def install_cell(page: Path, known: dict[str, str]) -> str:
    "What fetches and installs qdml in Colab, and goes to the folder of the page; elsewhere it does nothing"
    folder = f"/content/{known['repo']}"
    return '\n'.join((
        '#| hide',
        'import sys',
        "if 'google.colab' in sys.modules:",
        f"    !git clone -q --depth 1 {known['git_url']} {folder}",
        f"    %pip install -q '{folder}[attributions]' 'qutip>=5'",
        f"    %cd {folder}/{page.parent.as_posix()}",
    ))

def updated(page: Path) -> str:
    "The text of a page with its two cells. Raises ValueError where one is missing"
    notebook, known = json.loads(page.read_text()), settings()
    wanted = {'[Open in Colab](': link_cell(page, known), '#| hide\nimport sys\nif ': install_cell(page, known)}
    for start, text in wanted.items():
        cells = [cell for cell in notebook['cells'] if ''.join(cell['source']).startswith(start)]
        if len(cells) != 1:
            raise ValueError(f"{page} needs one cell that begins with {start.splitlines()[0]!r}, not {len(cells)}")
        cells[0]['source'] = text.splitlines(keepends=True)
    return json.dumps(notebook, indent=1, ensure_ascii=False)+'\n'

if __name__ == '__main__':
    pages = sorted(Path('nbs/tutorials').glob('*.ipynb'))
    texts = {page: updated(page) for page in pages}
    changed = [page for page, text in texts.items() if page.read_text() != text]
    if '--check' in sys.argv and changed:
        sys.exit('\n'.join(f'{page}: run tools/colab_links.py' for page in changed))
    for page in changed:
        page.write_text(texts[page])
    print(f'{len(pages)} tutorials, {len(changed)} changed')
