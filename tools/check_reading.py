"""Read the pages as a newcomer would, and refuse what one would stumble over. Run from the root of the repository.

Of code: lines of more than 120 characters, statements joined by semicolons, functions
of more than 25 lines, export cells of more than 40, tables made of strings, prose inside Markdown(...). Of pictures:
a caption, an alternative text, and a reading after it. Of a page: a title with a subtitle, and less than 500 kB.

A caption that is longer than a line goes on in `fig-cap-2`, `fig-cap-3`, …; so does `fig-alt`. `whole_captions` joins
them, for Quarto and for the README.
"""
import ast
import io
import json
import re
import sys
import tokenize
from pathlib import Path

longest_line = 120
longest_function = 25
longest_cell = 40
largest_page = 500_000      # bytes

def source(cell: dict) -> str:
    "The text of a cell"
    return ''.join(cell['source'])

def directives(text: str) -> dict[str, str]:
    "Name -> value of the lines that begin with #|"
    lines = [line[2:].strip() for line in text.splitlines() if line.startswith('#|')]
    return {name.strip(): value.strip() for name, _, value in (line.partition(':') for line in lines)}

def whole_captions(text: str) -> str:
    "The text of a cell with every caption on one line"
    said = directives(text)
    lines = [line for line in text.splitlines() if not re.match(r'#\| *fig-(cap|alt)-\d+ *:', line)]
    for i, line in enumerate(lines):
        if found := re.match(r'#\| *(fig-(?:cap|alt)) *:', line):
            parts = [said[found[1]], *(value for name, value in said.items() if re.match(rf'{found[1]}-\d+$', name))]
            lines[i] = f'#| {found[1]}: "'+' '.join(part.strip('"') for part in parts)+'"'
    return '\n'.join(lines)

def parsed(text: str) -> ast.Module:
    "The syntax tree of a cell without its magics; an empty one where it is no Python"
    lines = ['' if line.lstrip().startswith(('%', '!')) else line for line in text.splitlines()]
    try:
        return ast.parse('\n'.join(lines))
    except SyntaxError:
        return ast.Module([], [])

def joined(text: str) -> int:
    "Statements joined by a semicolon; one at the end of a line hides an output and is no join"
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(text+'\n').readline))
    except (tokenize.TokenError, IndentationError, SyntaxError):
        return 0
    ends = (tokenize.NEWLINE, tokenize.NL, tokenize.COMMENT, tokenize.ENDMARKER)
    return sum(a.string == ';' and b.type not in ends for a, b in zip(tokens, tokens[1:]))

def long_functions(tree: ast.Module):
    "Name and lines of functions that are too long, the signature and the docstring counted out"
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            lines = node.end_lineno-node.body[0].lineno+1
            if lines > longest_function:
                yield node.name, lines

def prose(tree: ast.Module) -> int:
    "Words of prose in what is handed to Markdown(...)"
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and getattr(n.func, 'id', '') == 'Markdown']
    texts = [c.value for n in calls for c in ast.walk(n) if isinstance(c, ast.Constant) and isinstance(c.value, str)]
    return sum(len(re.findall('[A-Za-z]{2,}', text)) for text in texts)

def has_picture(cell: dict) -> bool:
    "Whether a code cell shows a picture"
    return any(kind.startswith('image/') for o in cell.get('outputs', []) for kind in o.get('data', {}))

def code_faults(cell: dict):
    "What is wrong with the code of a cell"
    text = source(cell)
    tree = parsed(text)
    for line in text.splitlines():
        if len(line) > longest_line:
            yield f'a line of {len(line)} characters'
    if count := joined(text):
        yield f'{count} statements joined by semicolons'
    for name, lines in long_functions(tree):
        yield f'function {name} has {lines} lines'
    exported = [line for line in text.splitlines() if line.strip() and not line.startswith('#|')]
    if 'export' in directives(text) and len(exported) > longest_cell:
        yield f'an export cell of {len(exported)} lines'
    if prose(tree) > 10:
        yield 'prose inside Markdown(...)'
    if re.search(r'\|\s*---', text):
        yield 'a table made of strings'

def picture_faults(cells: list[dict], i: int):
    "What is wrong with the picture of a cell"
    said = directives(whole_captions(source(cells[i])))
    if 'hide' in said:
        return
    for name in ('fig-cap', 'fig-alt'):
        if len(said.get(name, '').strip('"')) < 20:
            yield f'a picture without {name}'
    if not any(c['cell_type'] == 'markdown' for c in cells[i+1:i+3]):
        yield 'a picture without a reading after it'

def faults(page: Path):
    "What a reader of a page would stumble over"
    cells = json.loads(page.read_text())['cells']
    if not re.match(r'# .+\n\n> .+', source(cells[0])):
        yield 'the first cell is no title with a subtitle'
    if page.stat().st_size > largest_page:
        yield f'{page.stat().st_size//1000} kB'
    for i, cell in enumerate(cells):
        if cell['cell_type'] != 'code':
            continue
        for fault in code_faults(cell):
            yield f'cell {i}: {fault}'
        if has_picture(cell):
            for fault in picture_faults(cells, i):
                yield f'cell {i}: {fault}'

def pages() -> list[Path]:
    "The pages of the project"
    found = sorted(Path('nbs').rglob('*.ipynb'))
    return [p for p in found if not any(part.startswith(('.', '_')) for part in p.parts)]

if __name__ == '__main__':
    chosen = [Path(name) for name in sys.argv[1:]] or pages()
    found = [f'{page} {fault}' for page in chosen for fault in faults(page)]
    if found:
        sys.exit('\n'.join(found))
    print(f'{len(chosen)} pages read')
