//! The software bill of materials, as CycloneDX 1.5 in JSON.

use super::inside::Package;
use serde_json::{Value, json};

/// The bill. It names no day and no machine, so that the same release has the same.
pub(super) fn of(packages: &[Package], version: &str, compiler: &str) -> String {
    let own = json!({ "type": "application", "bom-ref": "app", "name": "conversion-cost", "version": version,
        "licenses": [{ "expression": "MIT OR Apache-2.0" }] });
    let std = json!({ "type": "library", "bom-ref": "std", "name": "std", "version": compiler,
        "description": "Rust's standard library", "licenses": [{ "expression": "MIT OR Apache-2.0" }] });
    let components: Vec<Value> = packages.iter().map(component).chain([std]).collect();
    let references: Vec<_> = components.iter().filter_map(|component| component.get("bom-ref")).collect();
    let bill = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": own },
        "components": components,
        "dependencies": [{ "ref": "app", "dependsOn": references }],
    });
    format!("{bill:#}\n")
}

fn component(package: &Package) -> Value {
    let Package { name, version, licence, repository, sum, .. } = package;
    let address = format!("pkg:cargo/{name}@{version}");
    let mut component = json!({
        "type": "library",
        "bom-ref": address,
        "name": name,
        "version": version,
        "purl": address,
        "hashes": [{ "alg": "SHA-256", "content": sum }],
        "licenses": [{ "expression": licence }],
    });
    if let (Some(fields), false) = (component.as_object_mut(), repository.is_empty()) {
        fields.insert("externalReferences".to_owned(), json!([{ "type": "vcs", "url": repository }]));
    }
    component
}
