#![no_main]

use reports::gather::campaigns::campaigns;
use reports::gather::choices::Choices;
use reports::gather::{Currencies, FileId, ReportFile, gather, open_questions};
use reports::scan::Scan;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let read = |size: usize| {
        let mut scan = Scan::new(Vec::new());
        bytes.chunks(size).try_for_each(|piece| scan.feed(piece))?;
        scan.end()
    };
    let whole = read(usize::MAX);
    let pieces = read(7);
    // Of several things that are wrong another one may be found first.
    assert_eq!(whole.as_ref().ok().map(|it| (it.rows, &it.groups)), pieces.as_ref().ok().map(|it| (it.rows, &it.groups)));
    if let Ok(scanned) = whole {
        let file = ReportFile { id: FileId(0), name: String::new(), scanned, choices: Choices::default() };
        gather(&[&file], Currencies::default());
        campaigns(&[&file]);
        open_questions(&[&file], FileId(0));
    }
});
