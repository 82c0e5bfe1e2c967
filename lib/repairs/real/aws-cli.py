"""The AWS CLI's own parser and the checks of its models, in one process: starting it takes a second for every command.

Listens on a port of the loopback interface that it prints. A call is a line with the number of words, then the words, each ended by NUL:
the folder, an access key, its secret, the endpoint, and the arguments behind `aws`. It answers the exit code on a line, then the output.
Calls that read are sent to the endpoint; what it does not answer, and what changes something, is answered by a made-up output of the
operation's shape. Nothing leaves the machine: the endpoint is the only address, and it is on the loopback interface.
"""

import functools
import io
import os
import socketserver
import sys

os.environ.update(
    AWS_CONFIG_FILE="/dev/null",
    AWS_SHARED_CREDENTIALS_FILE="/dev/null",
    AWS_EC2_METADATA_DISABLED="true",
    AWS_MAX_ATTEMPTS="1",
    AWS_DEFAULT_REGION="us-east-1",
)

import botocore.client
import botocore.session
import botocore.waiter
from awscli.clidriver import create_clidriver


def example(shape, within=()):
    """A value of a shape, within its bounds; None where it holds itself."""
    bounds = shape.metadata
    kind = shape.type_name
    if kind == "structure":
        if shape.name in within:
            return None
        members = {name: example(member, within + (shape.name,)) for name, member in shape.members.items()}
        if any(members[name] is None for name in shape.required_members):
            return None
        return {name: value for name, value in members.items() if value is not None}
    if kind == "list":
        value = example(shape.member, within)
        return None if value is None else [value] * max(1, bounds.get("min", 1))
    if kind == "map":
        value = example(shape.value, within)
        return {} if value is None else {"key": value}
    if kind == "string":
        text = '{"Version":"2012-10-17","Statement":[]}' if shape.name == "Policy" else shape.name
        return shape.enum[0] if shape.enum else text.ljust(bounds.get("min", 0), "x")[: bounds.get("max", 1000)]
    others = {"boolean": True, "timestamp": "2026-01-01T00:00:00Z", "blob": b"x", "float": 1.0, "double": 1.0}
    return others.get(kind, max(1, bounds.get("min", 1)))


class Made:
    status_code = 200
    headers = {}


send = botocore.client.BaseClient._make_request


def answer(client, operation, request, context):
    if operation.name.startswith(("Get", "List", "Describe")):
        http, parsed = send(client, operation, request, context)
        if http.status_code < 300:
            return http, parsed
    parsed = (example(operation.output_shape) if operation.output_shape else None) or {}
    more = ("NextToken", "NextMarker", "Marker", "NextRecordName", "nextToken", "IsTruncated")
    parsed = {name: value for name, value in parsed.items() if name not in more}
    return Made(), {**parsed, "ResponseMetadata": {"HTTPStatusCode": 200}}


def wait(waiter, **parameters):
    parameters.pop("WaiterConfig", None)
    waiter._operation_method(**parameters)


botocore.client.BaseClient._make_request = answer
botocore.waiter.Waiter.wait = wait
# Every call is a session of its own; the models are read once.
botocore.session.create_loader = functools.lru_cache(botocore.session.create_loader)


def run_once(folder, key, secret, endpoint, *arguments):
    os.chdir(folder)
    os.environ.update(AWS_ACCESS_KEY_ID=key, AWS_SECRET_ACCESS_KEY=secret, AWS_ENDPOINT_URL=endpoint)
    said, refused = (io.TextIOWrapper(io.BytesIO(), encoding="utf8") for _ in range(2))
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = said, refused
    try:
        code = create_clidriver().main(list(arguments))
    except SystemExit as ended:
        code = ended.code
    finally:
        sys.stdout, sys.stderr = before
    output = refused if code else said
    output.flush()
    return code or 0, output.buffer.getvalue()


known = {}


def run(folder, key, secret, endpoint, *arguments):
    """What reads gives the same again, and waiters differ by their options only."""
    shape = arguments
    if arguments[1] == "wait":
        shape = arguments[:3] + tuple(word for word in arguments if word.startswith("--"))
    elif not arguments[1].startswith(("get-", "list-", "describe-")):
        return run_once(folder, key, secret, endpoint, *arguments)
    if (key, shape) not in known:
        known[key, shape] = run_once(folder, key, secret, endpoint, *arguments)
    return known[key, shape]


class Call(socketserver.StreamRequestHandler):
    def handle(self):
        words = int(self.rfile.readline())
        read = b""
        while read.count(b"\0") < words:
            read += self.rfile.read1(65536)
        code, output = run(*(word.decode() for word in read.split(b"\0")[:words]))
        self.wfile.write(f"{code}\n".encode() + output)


with socketserver.TCPServer(("127.0.0.1", 0), Call) as server:
    print(server.server_address[1], flush=True)
    server.serve_forever()
