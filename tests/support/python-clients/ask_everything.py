"""What stock clients of Python make of an endpoint, as JSON on standard output.

Takes the address of the endpoint and a folder for generated code; reads {name: {document, variables}} from standard
input. gql introspects, checks and asks each operation; sgqlc generates code from the schema, with which one more is asked.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport
from graphql import introspection_from_schema
from sgqlc.endpoint.requests import RequestsEndpoint
from sgqlc.operation import Operation


def main(address: str, folder: Path) -> None:
    """Asks all that standard input names, then what sgqlc made."""
    asked: dict[str, dict[str, Any]] = json.load(sys.stdin)
    transport = RequestsHTTPTransport(url=address, timeout=60)
    with Client(transport=transport, fetch_schema_from_transport=True, execute_timeout=60) as session:
        answers = {}
        for name, each in asked.items():
            request = gql(each["document"])
            request.variable_values = each["variables"]
            answers[name] = sorted(session.execute(request))
        schema = session.client.schema
    told = folder / "schema.json"
    told.write_text(json.dumps({"data": introspection_from_schema(schema)}), encoding="utf-8")
    print(json.dumps({"types": len(schema.type_map), "answers": answers, "typed": typed(address, told)}))


def typed(address: str, told: Path) -> list[str]:
    """Names of outlets, asked for by the classes that sgqlc generates."""
    code = told.with_name("generated.py")
    generator = [sys.executable, "-m", "sgqlc.codegen", "schema", str(told), str(code)]
    subprocess.run(generator, check=True)
    spec = importlib.util.spec_from_file_location("generated", code)
    module = importlib.util.module_from_spec(spec)
    sys.modules["generated"] = module
    spec.loader.exec_module(module)
    operation = Operation(module.Query)
    operation.outlets(first=3).nodes().name()
    answer = operation + RequestsEndpoint(address)(operation)
    return [outlet.name for outlet in answer.outlets.nodes]


main(sys.argv[1], Path(sys.argv[2]))
