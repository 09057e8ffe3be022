//! What the browser keeps.

use conversion_cost::browser::storage;
use wasm_bindgen_test::wasm_bindgen_test;

const KEY: &str = "conversion-cost:test";

#[wasm_bindgen_test]
fn what_is_written_is_read_until_it_is_removed() {
    let text = "kr. 1.234,50 \u{1f4b0} \"{}\" \0";
    storage::write(KEY, text).unwrap();
    assert_eq!(storage::read(KEY).unwrap().as_deref(), Some(text));
    storage::remove(KEY);
    assert_eq!(storage::read(KEY).unwrap(), None);
}

#[wasm_bindgen_test]
fn a_full_storage_says_so_and_keeps_what_it_has() {
    storage::write(KEY, "before").unwrap();
    let too_much = "x".repeat(20_000_000);
    assert_eq!(storage::write(KEY, &too_much), Err(storage::StorageProblem::Full));
    assert_eq!(storage::read(KEY).unwrap().as_deref(), Some("before"));
    storage::remove(KEY);
}
