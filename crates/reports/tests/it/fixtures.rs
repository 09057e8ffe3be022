//! Every file in `fixtures/` against the sums beside it, which `fixtures/sums.py` made by other means.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use domain::money::Currency;
use domain::quantity::Quantity;
use reports::choices::Choices;
use reports::day::iso;
use reports::gather::{Around, Ask, File, Gathered, Note, gather};
use reports::sources::Target;
use serde_json::Value;

use crate::in_pieces;

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

fn file(path: &Path, size: usize) -> File {
    let scanned =
        in_pieces(&std::fs::read(path).unwrap(), size).unwrap_or_else(|problem| panic!("{path:?}: {problem:?}"));
    assert_eq!(scanned.problem(), None, "{path:?}");
    File { name: path.file_name().unwrap().to_str().unwrap().to_owned(), scanned, choices: Choices::default() }
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
        let numbers = Quantity::ALL.into_iter().zip(figures.sums);
        let numbers = numbers.filter_map(|(quantity, sum)| Some((quantity.id().to_owned(), written(sum?))));
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
            let asks = gather(&[&file], Around::default()).asks;
            // What a person would choose, where the file can't tell.
            if asks.iter().any(|ask| matches!(ask, Ask::Channel(_))) {
                file.choices.channel = Some(Target::Own("other".to_owned()));
            }
            let gathered = gather(&[&file], Around { typed: Some(Currency::DKK), only: None });
            let asked = |ask: &Ask| match ask {
                Ask::Separator(..) => "separator",
                Ask::Indicator(..) => "indicator",
                Ask::Dates(..) => "dates",
                Ask::Currencies(_) => "currency",
                other => panic!("{path:?}: {other:?}"),
            };
            let asked: Vec<&str> = gathered.asks.iter().map(asked).collect();
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
            let days = gathered.period.map(|(first, last)| (iso(first), iso(last)));
            let day = |name: &str| expected[name].as_str().map(str::to_owned);
            assert_eq!(days, day("from").zip(day("to")), "{path:?}");
            let agrees = gathered.notes.iter().find_map(|note| match note {
                Note::Total(_, agrees) => Some(*agrees),
                _ => None,
            });
            assert_eq!(agrees, expected["agrees_with_own_total"].as_bool(), "{path:?}");
        }
    }
}
