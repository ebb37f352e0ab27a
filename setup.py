"""Everything about the package is in `settings.ini`, which nbdev reads too; this file only hands it to setuptools."""
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_packages

here = Path(__file__).parent
config = ConfigParser(delimiters=["="])
config.read(here/"settings.ini", encoding="utf-8")
cfg = config["DEFAULT"]

setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=(here/"README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author=cfg["author"],
    author_email=cfg["author_email"],
    url=cfg["git_url"],
    license="Apache-2.0",
    keywords=cfg["keywords"],
    classifiers=["Development Status :: 3 - Alpha", "Intended Audience :: Science/Research",
                 "Topic :: Scientific/Engineering :: Physics", "Natural Language :: English"]
                + [f"Programming Language :: Python :: 3.{minor}" for minor in range(11, 15)],
    packages=find_packages(include=["qdml", "qdml.*"]),
    package_data={"": ["*.pyi"], "qdml": ["py.typed", "models/*/*", "web/*", "*.mplstyle"]},
    include_package_data=True,
    zip_safe=False,
    python_requires=f">={cfg['min_python']}",
    install_requires=cfg["requirements"].split(),
    extras_require={name: cfg[f"{name}_requirements"].split()
                    for name in ("attributions", "benchmarks", "browser", "xarray", "movies", "rivals", "ray", "checks", "dev")},
    entry_points={"console_scripts": cfg["console_scripts"].split(), "nbdev": [f"{cfg['lib_name']}={cfg['lib_name']}._modidx:d"]},
)
