"""Runs recipes through OpenStack's tosca-parser, which knows nothing of this house.

usage: check.py NORMATIVE_TYPES RECIPE...

Prints a line for each recipe: its name, a tab, and "fine" or what is wrong.
"""

import logging
import os
import sys

from toscaparser.utils import yamlparser

normative = sys.argv[1]
load = yamlparser.load_yaml


def load_yaml(path, a_file=True):
    missing = path.endswith("TOSCA_definition_1_0.yaml") and not os.path.exists(path)
    return load(normative if missing else path, a_file)


yamlparser.load_yaml = load_yaml
logging.disable(logging.CRITICAL)

from toscaparser.tosca_template import ToscaTemplate  # noqa: E402  it reads the normative types when it is loaded

for recipe in sys.argv[2:]:
    try:
        ToscaTemplate(recipe)
        verdict = "fine"
    except Exception as e:  # whatever it throws is its verdict
        verdict = type(e).__name__ + ": " + " ".join(str(e).split())
    print(os.path.basename(recipe) + "\t" + verdict)
