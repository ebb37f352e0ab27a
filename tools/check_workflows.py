"""Look at the workflows in .github/workflows without running them.

Each has only the permissions that it names, a limit of time, and a rule for runs that meet; actions come in the major
versions listed here; every script is sound bash and calls tools that exist. Where `actionlint` or `shellcheck` is
installed, it has its say too. Run from the root of the repository.
"""
import re
import shutil
import subprocess
import sys
from pathlib import Path
import yaml

known = {'actions/checkout@v4', 'actions/setup-python@v5', 'actions/upload-artifact@v4', 'actions/download-artifact@v4',
         'actions/upload-pages-artifact@v3', 'actions/deploy-pages@v4', 'quarto-dev/quarto-actions/setup@v2',
         'pypa/gh-action-pypi-publish@release/v1'}
allowed = {'contents': 'read', 'pages': 'write', 'id-token': 'write'}

def said(command: list[str], script: str = '') -> str:
    "What a program complains of; empty where it does not"
    p = subprocess.run(command, input=script, capture_output=True, text=True)
    return (p.stdout+p.stderr).strip() if p.returncode else ''

def script_faults(script: str):
    "What is wrong with one script"
    plain = re.sub(r'\$\{\{.*?\}\}', 'value', script)
    if fault := said(['bash', '-n'], plain):
        yield fault
    asked = ['shellcheck', '-s', 'bash', '-e', 'SC2016', '-']
    if shutil.which('shellcheck') and (fault := said(asked, f'set -e\n{plain}')):          # as GitHub runs it
        yield fault
    for tool in re.findall(r'tools/\w+\.\w+', script):
        if not Path(tool).is_file():
            yield f'there is no {tool}'
    if '${{' in script:
        yield 'a script takes values from its environment, not from an expression'

def job_faults(job: dict):
    "What is wrong with one job"
    if 'timeout-minutes' not in job:
        yield 'no timeout-minutes'
    for name, level in (job.get('permissions') or {}).items():
        if allowed.get(name) != level:
            yield f'the permission {name}: {level}'
    for step in job['steps']:
        if 'uses' in step and step['uses'] not in known:
            yield f"the action {step['uses']} is not among those we know"
        for fault in script_faults(step.get('run', '')):
            yield f"{step.get('name')}: {fault}"

def faults(path: Path):
    "What is wrong with one workflow"
    workflow = yaml.safe_load(path.read_text())
    if workflow.get('permissions') != {'contents': 'read'}:
        yield 'permissions are not contents: read'
    if 'group' not in workflow.get('concurrency', {}):
        yield 'no concurrency'
    for name, job in workflow['jobs'].items():
        for fault in job_faults(job):
            yield f'{name}: {fault}'

if __name__ == '__main__':
    paths = sorted(Path('.github/workflows').glob('*.yml'))
    found = [f'{path}: {fault}' for path in paths for fault in faults(path)]
    if shutil.which('actionlint') and (fault := said(['actionlint', *map(str, paths)])):
        found.append(fault)
    if found or not paths:
        sys.exit('\n'.join(found) or 'there is no workflow')
    helpers = [name for name in ('actionlint', 'shellcheck') if shutil.which(name)]
    print(f"{len(paths)} workflows are sound, {' and '.join(helpers) or 'without actionlint and shellcheck'} asked")
