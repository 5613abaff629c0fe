"""A client that knows the core only by what every client knows: the schema service, and names of calls.

It fetches the protos, has protoc make modules of them, and calls. Arguments: a work folder, the plaintext port, the TLS
port, the CA's file, a user, a password. Prints one line for each thing that was as it should be.
"""
import base64
import importlib
import json
import os
import subprocess
import sys
import zlib

work, plain_port, tls_port, cacert, user, password = sys.argv[1:]

SCHEMA = """
syntax = "proto3";
package schema;
import "google/protobuf/empty.proto";
message ProtoFile { string file_name = 1; string proto = 2; bytes descriptor = 3; }
message Schemas { repeated ProtoFile protos = 1; string swagger_from = 2; string yang_from = 3; }
service SchemaService { rpc GetSchema(google.protobuf.Empty) returns (Schemas) {} }
"""


def compile_proto(name):
    subprocess.run(
        ["protoc", "-I.", "--python_out=.", "--grpc_python_out=.",
         "--plugin=protoc-gen-grpc_python=/usr/bin/grpc_python_plugin", name],
        cwd=work, check=True)


def load(name):
    return importlib.import_module(name)


def said(what):
    print("ok: " + what, flush=True)


with open(os.path.join(work, "schema.proto"), "w") as out:
    out.write(SCHEMA)
compile_proto("schema.proto")
for name in ("google/api/http.proto", "google/api/annotations.proto"):
    compile_proto(name)
sys.path.insert(0, work)
import google
google.__path__.append(os.path.join(work, "google"))
import grpc
from google.protobuf.empty_pb2 import Empty

schema_pb2, schema_grpc = load("schema_pb2"), load("schema_pb2_grpc")
basic = "Basic " + base64.b64encode((user + ":" + password).encode()).decode()
plain = grpc.insecure_channel("127.0.0.1:" + plain_port)
schemas = schema_grpc.SchemaServiceStub(plain).GetSchema(Empty(), metadata=[("authorization", basic)])
for proto in schemas.protos:
    with open(os.path.join(work, proto.file_name), "w") as out:
        out.write(proto.proto)
    assert len(zlib.decompress(proto.descriptor)) > 100
said("schema of %d files, descriptors inflate" % len(schemas.protos))

names = [proto.file_name[:-len(".proto")] for proto in schemas.protos]
for name in names:
    compile_proto(name + ".proto")
pb2 = {name: load(name + "_pb2") for name in names}
stubs = {name: load(name + "_pb2_grpc") for name in names}
said("an old protoc compiles them, and Python imports them")

xos_pb2 = pb2["xos"]
options = pb2["xosoptions"]
slice_type = xos_pb2.Slice.DESCRIPTOR
assert slice_type.GetOptions().Extensions[options.contentTypeId] == "core.slice"
assert slice_type.fields_by_name["site_id"].GetOptions().Extensions[options.foreignKey].modelName == "Site"
reverse = slice_type.fields_by_name["networkslices_ids"].GetOptions().Extensions[options.reverseForeignKey]
assert reverse.modelName == "NetworkSlice"
assert xos_pb2.Site.DESCRIPTOR.file.package == "xos"
said("options name models at both ends")

secure = grpc.secure_channel(
    "127.0.0.1:" + tls_port,
    grpc.composite_channel_credentials(
        grpc.ssl_channel_credentials(open(cacert, "rb").read()),
        grpc.metadata_call_credentials(
            lambda context, callback: callback([("authorization", basic)], None))),
    options=[("grpc.ssl_target_name_override", "xos-core")])
xos = stubs["xos"].xosStub(secure)
site = xos.CreateSite(xos_pb2.Site(name="py", login_base="py", abbreviated_name="p\u00fc"))
assert xos.GetSite(pb2["common"].ID(id=site.id)) == site
assert site.HasField("deleted") and not site.HasField("enacted")
assert "Site" in site.class_names.split(",")
said("TLS with call credentials, create and get")

session = stubs["utility"].utilityStub(plain).Login(
    pb2["utility"].LoginRequest(username=user, password=password)).sessionid
over = stubs["xos"].xosStub(plain)
with_session = [("x-xossession", session)]
found = over.FilterSite(
    pb2["common"].Query(elements=[pb2["common"].QueryElement(operator=0, name="name", sValue="py")]),
    metadata=with_session)
assert [one.id for one in found.items] == [site.id]
said("a session on the plaintext port, and a filter")

site.enacted = site.updated
site.backend_status = "OK"
site.backend_code = 1
saved = over.UpdateSite(
    site,
    metadata=with_session + [("caller_kind", "synchronizer"), ("is_sync_save", "1"),
                             ("update_fields", "enacted,backend_status,backend_code")])
assert saved.enacted == saved.updated == site.updated and saved.backend_code == 1
dirty = over.FilterSite(
    pb2["common"].Query(kind=pb2["common"].Query.SYNCHRONIZER_DIRTY_OBJECTS), metadata=with_session)
assert site.id not in [one.id for one in dirty.items]
said("a synchronizer's save leaves the object clean")

try:
    over.GetSite(pb2["common"].ID(id=4711), metadata=with_session)
    raise AssertionError("found what isn't there")
except grpc.RpcError as fault:
    assert fault.code() == grpc.StatusCode.NOT_FOUND
    details = json.loads(fault.details())
    assert details["error"] == "XOSNotFound" and "specific_error" in details and "fields" in details
said("details of errors are JSON")

loader = stubs["dynamicload"].dynamicloadStub(plain)
load_pb2 = pb2["dynamicload"]
reply = loader.LoadModels(
    load_pb2.LoadModelsRequest(
        name="pyhello", version="1.0", core_version=">=4.0.0",
        xprotos=[load_pb2.Xproto(filename="py.xproto", contents="""
            option name = "pyhello";
            option app_label = "pyhello";
            message PyHello (XOSBase) { required string hello = 1 [max_length = 20]; }
            """)],
        convenience_methods=[load_pb2.APIConvenienceFile(filename="pyhello.py", contents="x = 1\n")]),
    metadata=with_session)
assert reply.status == load_pb2.LoadModelsReply.SUCCESS
methods = loader.GetConvenienceMethods(Empty(), metadata=with_session).convenience_methods
assert [(one.filename, one.contents) for one in methods] == [("pyhello.py", "x = 1\n")]
again = schema_grpc.SchemaServiceStub(plain).GetSchema(Empty())
assert "message PyHello {" in [one.proto for one in again.protos if one.file_name == "xos.proto"][0]
said("models are loaded and in the schema")
