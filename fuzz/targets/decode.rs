#![no_main]

use reports::table::decode::Decoder;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let read = |size: usize| {
        let mut decoder = Decoder::default();
        let mut text = Vec::new();
        for piece in bytes.chunks(size) {
            text.extend_from_slice(&decoder.decode(piece, false).ok()?);
        }
        text.extend_from_slice(&decoder.decode(&[], true).ok()?);
        Some(text)
    };
    let whole = read(usize::MAX);
    assert_eq!(whole, read(3));
    assert!(whole.is_none_or(|text| String::from_utf8(text).is_ok()));
});
