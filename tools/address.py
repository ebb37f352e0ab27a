"""Carry the project's address from settings.ini to the few files that can't read it there; with --check, only compare.

`git_url`, `doc_host`, `doc_baseurl`, `branch`, `author_email` and `version` are written in settings.ini and nowhere
else by hand. Change them there, run this from any folder, and commit what it changed. With --check it also refuses
every other tracked file in which the address or the mail stands; the tutorials have theirs from tools/colab_links.py.
"""
import re
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path

root = Path(__file__).resolve().parent.parent

def settings() -> dict[str, str]:
    "What settings.ini says"
    config = ConfigParser(delimiters=['='])
    config.read(root/'settings.ini', encoding='utf-8')
    return dict(config['DEFAULT'])

def places(s: dict[str, str]) -> list[tuple[str, str, str]]:
    "File, the pattern of what is written in it, and what it should be; each pattern stands there at least once"
    site = s['doc_host'].rstrip('/')+'/'+s['doc_baseurl'].strip('/')
    address = r'https?://[^\s()<>"\\]+?'
    cited = (rf'{address}/blob/[\w.-]+(?=/CITATION\.cff)', f"{s['git_url']}/blob/{s['branch']}")
    return [
        ('CITATION.cff', r'(?m)(?<=^repository-code: ).*', s['git_url']),
        ('CITATION.cff', r'(?m)(?<=^version: ).*', s['version']),
        ('nbs/_quarto.yml', r'(?<=href: )\S+(?=\s+text: The repository)', s['git_url']),
        ('nbs/index.ipynb', *cited),
        ('README.md', *cited),
        ('.github/ISSUE_TEMPLATE/config.yml', rf'{address}(?=/security/advisories/new)', s['git_url']),
        ('.github/ISSUE_TEMPLATE/config.yml', r'(?m)(?<=url: )\S+(?= # the documentation$)', site),
        ('nbs/nbdev.yml', r'(?<=repo-url: ")[^"]*', s['git_url']),         # nbdev writes these two as well
        ('nbs/nbdev.yml', r'(?<=site-url: ")[^"]*', site),
        ('qdml/_modidx.py', r"(?<='git_url': ')[^']*", s['git_url']),
        ('qdml/_modidx.py', r"(?<='doc_host': ')[^']*", s['doc_host']),
    ]

def carried(s: dict[str, str]) -> dict[str, str]:
    "File -> its text with the address of settings.ini. Stops where a place is gone"
    texts = {}
    for name, pattern, value in places(s):
        text = texts.get(name) or (root/name).read_text(encoding='utf-8')
        if not re.search(pattern, text):
            sys.exit(f'{name}: the address has no place there any more (no {pattern})')
        texts[name] = re.sub(pattern, lambda _: value, text)
    return texts

def words(s: dict[str, str]) -> list[str]:
    "What stands in settings.ini only: the two addresses without their scheme, and the mail"
    return [re.sub('^https?://', '', s['git_url']), re.sub('^https?://', '', s['doc_host']), s['author_email']]

def repeated(s: dict[str, str]) -> list[str]:
    "Where else the address stands: in a file without a place for it, or in more places than those"
    listed = subprocess.run(['git', 'ls-files', '-z'], cwd=root, capture_output=True, text=True, check=True)
    found = []
    for name in filter(None, listed.stdout.split('\0')):
        data = (root/name).read_bytes()
        if name == 'settings.ini' or name.startswith('nbs/tutorials/') or (root/name).is_symlink() or b'\0' in data:
            continue
        text = data.decode('utf-8', 'replace')
        for file, pattern, _ in places(s):
            text = re.sub(pattern, '', text) if file == name else text
        found += [f'{name} repeats {word}' for word in words(s) if word in text]
    return found

if __name__ == '__main__':
    known = settings()
    stale = {name: text for name, text in carried(known).items() if (root/name).read_text(encoding='utf-8') != text}
    if '--check' not in sys.argv:
        for name, text in stale.items():
            (root/name).write_text(text, encoding='utf-8')
            print(f'{name} changed')
    wrong = [f'{name} has another address than settings.ini: run tools/address.py' for name in stale
             if '--check' in sys.argv]+repeated(known)
    if wrong:
        sys.exit('\n'.join(wrong))
    print('the address stands in settings.ini, and as there wherever it is needed')
