"""Tells a synchronizer how a playbook went: one JSON object on standard output, at the end."""

from __future__ import absolute_import, division, print_function

__metaclass__ = type

DOCUMENTATION = """
    name: xproto_json
    type: stdout
    short_description: one JSON object at the end
    description:
      - Prints the result of every task on every host, and the sums of each host, as one JSON object.
"""

import json
import sys

from ansible.plugins.callback import CallbackBase


class CallbackModule(CallbackBase):
    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "stdout"
    CALLBACK_NAME = "xproto_json"

    def __init__(self, *args, **kwargs):
        super(CallbackModule, self).__init__(*args, **kwargs)
        self.results = []

    def _add(self, status, result, ignored=False):
        answer = result._result
        self.results.append({
            "host": result._host.get_name(),
            "task": result._task.get_name(),
            "status": status,
            "ignored": bool(ignored),
            "changed": bool(answer.get("changed", False)),
            "message": str(answer.get("msg", "") or answer.get("stderr", "") or answer.get("reason", "")),
            "result": answer,
        })

    def v2_runner_on_ok(self, result):
        self._add("ok", result)

    def v2_runner_on_failed(self, result, ignore_errors=False):
        self._add("failed", result, ignore_errors)

    def v2_runner_on_unreachable(self, result):
        self._add("unreachable", result, getattr(result._task, "ignore_unreachable", False))

    def v2_runner_on_skipped(self, result):
        self._add("skipped", result)

    def v2_playbook_on_stats(self, stats):
        sums = {host: stats.summarize(host) for host in sorted(stats.processed)}
        json.dump({"results": self.results, "stats": sums}, sys.stdout, default=str, sort_keys=True)
        sys.stdout.write("\n")
        sys.stdout.flush()
