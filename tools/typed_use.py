"""The public functions as a reader uses them, for type checkers: `mypy` and `pyright tools/typed_use.py` find no error.

It is also run once by `.ci/run`, so that what type-checks works.
"""
import tempfile
from pathlib import Path
from typing import assert_type
import pandas
import torch
from qdml.cli import qdml_emulate, qdml_evaluate
from qdml.metrics import Scores, score, score_suite
from qdml.model import GRUConfig
from qdml.options import Recipe
from qdml.rollout import Emulator
from qdml.solver import SSM, Spectral
from qdml.students import HamiltonianConfig
from qdml.systems import Gaussian, Grid, HalfCircle, Rectangle, System, rectangle_suite
from qdml.trajectory import Trajectory, from_xarray, load_trajectory, save_trajectory
from qdml.windowing import Curriculum, Sampling
from qdml.zoo import load_emulator

def trajectories(folder: Path) -> None:
    "One system gives one trajectory, a list gives a list; both go to files and back"
    system = System(Grid(256, 25.), Rectangle(height=5., width=2.), Gaussian(x0=6., s0=1., e0=5.))
    one, several = SSM().evolve(system, frames=8), Spectral().evolve([system, system], frames=8)
    assert_type(one, Trajectory)
    assert_type(several, list[Trajectory])
    assert_type(one.psi, torch.Tensor)
    assert_type(one.frames, int)
    save_trajectory(one, folder/'one.h5')
    assert_type(load_trajectory(folder/'one.h5'), Trajectory)
    assert_type(from_xarray(one.to_xarray()), Trajectory)

def emulation():
    "An emulator evolves as a teacher does"
    system = System(potential=HalfCircle(height=9., width=13.), packet=Gaussian(x0=16., s0=2., e0=6.))
    emulator = load_emulator('hamiltonian-barrier')
    assert_type(emulator, Emulator)
    scores = score(emulator.evolve(system, frames=8), SSM().evolve(system, frames=8))
    assert_type(scores, Scores)
    assert_type(scores.mae, float)
    assert_type(emulator.given, int)
    table = score_suite(emulator, rectangle_suite()[:1], SSM(), 8)
    assert_type(table, pandas.DataFrame)

def networks():
    "Configurations know their kind"
    config = GRUConfig.paper(barrier=False)
    assert_type(config, GRUConfig)
    assert_type(config.channels, int)
    Sampling.of(config, batch=64)
    Recipe(optimiser='adamw', windows=1e5).lr_at(0.5)
    HamiltonianConfig()
    Curriculum()

def commands(folder: Path) -> None:
    "Commands have their options as parameters"
    emulated = qdml_emulate(potential='half-circle', e0=7., frames=8, out=str(folder/'e'))
    assert_type(emulated, dict)
    rows = qdml_evaluate(suite='rectangles', frames=4)
    assert_type(rows, pandas.DataFrame)

if __name__ == '__main__':
    with tempfile.TemporaryDirectory() as name:
        trajectories(Path(name))
        emulation()
        networks()
        commands(Path(name))
