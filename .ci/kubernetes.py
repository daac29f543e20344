"""Holds resources against their schemas, and what they name against what is there. Prints each fault; fails if there is one."""

import pathlib
import re
import sys

import jsonschema
import kubernetes_validate
import yaml

KUBERNETES = "1.35"
HERE = pathlib.Path(__file__).parent
CUSTOM = yaml.safe_load((HERE / "custom-resources.yaml").read_text())
CONFIGURATION = (HERE.parent / "src/docs/operations/configuration.md").read_text()


def described_settings():
    names = re.findall(r"^\| `([^`]+)`", CONFIGURATION, re.MULTILINE)
    return {re.sub(r"[^A-Za-z0-9]", "_", name).upper() for name in names}


def schema_faults(resource):
    kind = resource["apiVersion"] + "/" + resource["kind"]
    try:
        if kind in CUSTOM:
            jsonschema.Draft202012Validator(CUSTOM[kind]).validate(resource["spec"])
        else:
            kubernetes_validate.validate(resource, KUBERNETES, strict=True)
    except kubernetes_validate.SchemaNotFoundError:
        yield "no schema for " + kind
    except jsonschema.ValidationError as fault:
        yield ".".join(map(str, fault.path)) + ": " + fault.message


def containers(resource):
    template = resource.get("spec", {}).get("template", {})
    return template.get("spec", {}).get("containers", [])


def named_secrets(value):
    """Secrets of ours that a resource refers to, wherever it does. Those of the certificates are made by others."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if re.fullmatch(r"(secret(Key)?Ref|.*[sS]ecret|accessKeyId|secretAccessKey)", key) and isinstance(inner, dict):
                yield inner.get("name"), inner.get("key")
            yield from named_secrets(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from named_secrets(inner)


def reference_faults(resource, secrets, settings):
    for name, key in named_secrets(resource.get("spec")):
        if name not in secrets:
            yield f"no secret {name} in secrets.example.yaml"
        elif key is not None and key not in secrets[name]:
            yield f"no key {key} in the secret {name}"
    names = [each["name"] for container in containers(resource) for each in container.get("env", [])]
    if resource["kind"] == "ConfigMap" and resource["metadata"]["name"].startswith("sahyog-settings"):
        names += resource["data"]
    if resource["kind"] == "Secret" and resource["metadata"]["name"] == "sahyog":
        names += resource["stringData"]
    for name in names:
        if name not in settings:
            yield f"no setting {name} in configuration.md"


def selector_faults(resources):
    labels = [
        each["spec"]["template"]["metadata"]["labels"] for each in resources if each["kind"] in ("Deployment", "Job")
    ]
    for each in resources:
        spec = each.get("spec", {})
        selector = spec.get("podSelector", spec.get("selector", {}))
        wanted = selector.get("matchLabels", selector) if isinstance(selector, dict) else {}
        if "app.kubernetes.io/name" in wanted and not any(wanted.items() <= pod.items() for pod in labels):
            yield each["kind"] + "/" + each["metadata"]["name"], "selects no pod"


def main(files):
    read = {file: [each for each in yaml.safe_load_all(pathlib.Path(file).read_text()) if each] for file in files}
    every = [resource for resources in read.values() for resource in resources]
    secrets = {each["metadata"]["name"]: each["stringData"] for each in every if each["kind"] == "Secret"}
    settings = described_settings()
    faults = []
    for file, resources in read.items():
        for resource in resources:
            who = resource["kind"] + "/" + resource["metadata"]["name"]
            found = [*schema_faults(resource), *reference_faults(resource, secrets, settings)]
            faults += [f"{file}: {who}: {fault}" for fault in found]
        faults += [f"{file}: {who}: {fault}" for who, fault in selector_faults(resources)]
    print("\n".join(faults) if faults else f"{len(every)} Kubernetes resources are as their schemas say")
    return 1 if faults else 0


sys.exit(main(sys.argv[1:]))
