//! Every file in `fixtures/` against the sums beside it, which `fixtures/sums.py` made by other means.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use domain::money::Currency;
use domain::quantity::Quantity;
use reports::gather::choices::ChannelChoice;
use reports::gather::{Currencies, Gathered, Note, Question, ReportFile};
use reports::sources::Target;
use reports::table::day::iso;
use serde_json::Value;

use crate::{gather_all, in_pieces, report};

/// All files, with what is expected of them.
fn fixtures() -> Vec<(PathBuf, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let mut found = Vec::new();
    for source in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()) {
        for file in std::fs::read_dir(source).unwrap().map(|entry| entry.unwrap().path()) {
            let expected = file.with_extension("expected.json");
            let is_text = ["csv", "tsv"].contains(&file.extension().unwrap().to_str().unwrap());
            if is_text {
                found.push((file, serde_json::from_slice(&std::fs::read(expected).unwrap()).unwrap()));
            }
        }
    }
    assert!(found.len() >= 31, "{}", found.len());
    found
}

fn file(path: &Path, size: usize) -> ReportFile {
    let scanned =
        in_pieces(&std::fs::read(path).unwrap(), size).unwrap_or_else(|problem| panic!("{path:?}: {problem:?}"));
    assert_eq!(scanned.problem(), None, "{path:?}");
    report("other", scanned)
}

/// Sums as the fixtures write them.
fn sums(gathered: &Gathered) -> BTreeMap<String, BTreeMap<String, String>> {
    let written = |number: rust_decimal::Decimal| number.normalize().to_string();
    let mut sums = BTreeMap::new();
    for figures in &gathered.channels {
        let name = match &figures.target {
            Target::Channel(preset) => preset.id().to_owned(),
            Target::Own(name) if name == "other" => name.clone(),
            Target::Own(name) => format!("own:{name}"),
            other => panic!("{other:?}"),
        };
        let number = |quantity: Quantity| Some((quantity.id().to_owned(), written(figures.sums.get(quantity)?)));
        let numbers = Quantity::ALL.into_iter().filter_map(number);
        sums.insert(name, numbers.collect());
    }
    if let Some(organic) = gathered.organic {
        sums.insert("organic".to_owned(), BTreeMap::from([("conversions".to_owned(), written(organic))]));
    }
    sums
}

#[test]
fn every_file_gives_its_sums() {
    for (path, expected) in fixtures() {
        for size in [usize::MAX, 1000, 3] {
            let mut file = file(&path, size);
            let source = match file.scanned.layout.source.id {
                "" => "other",
                source => source,
            };
            assert_eq!(source, expected["source"], "{path:?}");
            assert_eq!(file.scanned.rows, expected["rows"].as_u64().unwrap(), "{path:?}");
            let asks = gather_all(&[file.clone()], Currencies::default()).questions;
            // What a person would choose, where the file can't tell.
            if asks.iter().any(|ask| matches!(ask, Question::Channel(_))) {
                file.choices.channel = Some(ChannelChoice::Own);
            }
            let gathered = gather_all(&[file.clone()], Currencies { form: Some(Currency::DKK), only: None });
            let asked = |ask: &Question| match ask {
                Question::Separator(..) => "separator",
                Question::Indicator(..) => "indicator",
                Question::Dates(..) => "dates",
                Question::SeveralCurrencies(_) => "currency",
                other => panic!("{path:?}: {other:?}"),
            };
            let asked: Vec<&str> = gathered.questions.iter().map(asked).collect();
            let expected_asks: Vec<&str> = expected["asks"].as_str().into_iter().collect();
            assert_eq!(asked, expected_asks, "{path:?}");
            let expected_sums: BTreeMap<_, _> = serde_json::from_value(expected["sums"].clone()).unwrap();
            if expected["asks"] != "currency" {
                assert_eq!(sums(&gathered), expected_sums, "{path:?}");
            }
            match expected["currency"].as_str() {
                Some(code) => assert_eq!(gathered.currency, code.parse::<Currency>().ok(), "{path:?}"),
                // That of the form, if there are amounts.
                None => assert!(gathered.currency.is_none_or(|it| it == Currency::DKK), "{path:?}"),
            }
            let days = gathered.days.map(|days| (iso(days.first), iso(days.last)));
            let day = |name: &str| expected[name].as_str().map(str::to_owned);
            assert_eq!(days, day("from").zip(day("to")), "{path:?}");
            let agrees = gathered.notes.iter().find_map(|(_, note)| match note {
                Note::AgreesWithTotal => Some(true),
                Note::DiffersFromTotal => Some(false),
                _ => None,
            });
            assert_eq!(agrees, expected["agrees_with_own_total"].as_bool(), "{path:?}");
        }
    }
}
