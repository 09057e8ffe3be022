//! Files that can't be taken, and where they say so.

use reports::problem::FileProblem;
use reports::role::Role;
use reports::scan::groups::MOST_CAMPAIGNS;
use reports::table::csv_reader::{LONGEST_RECORD, MOST_CELLS};

use crate::{in_pieces, read};
use domain::quantity::Quantity;

const HEADER: &str = "Campaign,Cost,Conversions\n";

/// Why a file of these bytes can't be taken, however it comes.
fn problem(bytes: &[u8]) -> FileProblem {
    let whole = in_pieces(bytes, usize::MAX).err().or_else(|| in_pieces(bytes, usize::MAX).unwrap().problem()).unwrap();
    for size in [1000, 4096, 100_000] {
        let other = in_pieces(bytes, size).map(|scanned| scanned.problem());
        assert_eq!(other.err().or_else(|| in_pieces(bytes, size).unwrap().problem()).unwrap(), whole);
    }
    whole
}

#[test]
fn what_is_no_table_says_so() {
    assert_eq!(problem(b""), FileProblem::Empty);
    assert_eq!(problem(b" \n\r\n"), FileProblem::Empty);
    assert_eq!(problem(b"just a line\nand another\n"), FileProblem::NoHeader);
    assert_eq!(problem(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), FileProblem::Binary(3));
    assert_eq!(problem(b"PK\x03\x04\x14\0\x06\0"), FileProblem::Binary(1));
}

#[test]
fn a_line_is_named() {
    let rows = "A,1,1\n".repeat(70_000);
    for (rest, expected) in [
        ("A,x,1\n", FileProblem::Unreadable(Role::Sum(Quantity::Spend), 70_002, "x".to_owned())),
        ("A,1.5,1\nA,\"1,5\",1\n", FileProblem::MixedSeparators(Role::Sum(Quantity::Spend), 70_002, 70_003)),
        ("A,1,1\n\nA,1,\"never closed\nA,1,1\n", FileProblem::OpenQuote(70_004)),
        ("A,1,234,1\n", FileProblem::Shifted(70_002)),
        ("A,1,1\nA,12", FileProblem::CutOff(70_003)),
        ("A,1,1\n\0\n", FileProblem::Binary(70_003)),
    ] {
        assert_eq!(problem(format!("{HEADER}{rows}{rest}").as_bytes()), expected);
    }
}

#[test]
fn a_last_line_that_is_cut_off_is_none_to_be_lost() {
    let rows = format!("{HEADER}Alpha,1,1\n");
    for cut in 1.."Bravo,2".len() {
        assert_eq!(problem(format!("{rows}{}", &"Bravo,2"[..cut]).as_bytes()), FileProblem::CutOff(3), "{cut}");
    }
    // Nobody can tell that these go on.
    for whole in ["", "Bravo,2,", "Bravo,2,3"] {
        assert!(read(&format!("{rows}{whole}")).is_ok(), "{whole}");
    }
    // Notes, a line that is ended, a total.
    for whole in
        ["\nMade today", "\nMade today\nby us", "Made today\n", "Total,1", "©2026 Microsoft", "Total,1\nMade today\n"]
    {
        assert_eq!(read(&format!("{rows}{whole}")).unwrap().rows, 1, "{whole}");
    }
    // Rows without anything in them are none.
    assert_eq!(read("Cost,Conversions\n,\n1,1\n , \n").unwrap().rows, 1);
    // Columns without names can be missing in a row.
    assert_eq!(read("Cost,Conversions,,\n1,1").unwrap().rows, 1);
}

#[test]
fn dates_in_two_ways_are_told() {
    let rows = "03/04/2026,1,1\n25/03/2026,1,1\n26/03/2026,1,1\n03/25/2026,1,1\n";
    assert_eq!(problem(format!("Day,Cost,Conversions\n{rows}").as_bytes()), FileProblem::MixedDates(3, 5));
    // Where nobody asks for them it is no matter.
    assert_eq!(read(&format!("When,Cost,Conversions\n{rows}")).unwrap().problem(), None);
}

#[test]
fn a_mix_of_encodings_is_no_text() {
    let mixed = [HEADER.as_bytes(), "Ørsted,1,1\n".as_bytes(), b"\xd8rsted,1,1\n"].concat();
    assert_eq!(problem(&mixed), FileProblem::MixedEncodings(3));
}

#[test]
fn limits_hold() {
    assert_eq!(problem(format!("{HEADER}{}", ",".repeat(10_000_000)).as_bytes()), FileProblem::TooManyCells(2));
    assert_eq!(problem(format!("{HEADER}{}", "x".repeat(LONGEST_RECORD + 1)).as_bytes()), FileProblem::TooLong(2));
    // A quotation mark that swallows all that follows, in the head and beyond.
    assert_eq!(
        problem(format!("{HEADER}A,\"1,{}", "1\n".repeat(LONGEST_RECORD)).as_bytes()),
        FileProblem::OpenQuote(2)
    );
    let most = format!("Cost,Conversions{}\n1,1\n", ",x".repeat(MOST_CELLS - 3));
    assert_eq!(read(&most).unwrap().rows, 1);
}

#[test]
fn campaigns_beyond_the_limit_are_summed_as_one() {
    let rows: String = (0..MOST_CAMPAIGNS + 50).map(|number| format!("C{number},2,1\n")).collect();
    let scanned = read(&format!("{HEADER}{rows}{rows}")).unwrap();
    assert_eq!(scanned.groups.len(), MOST_CAMPAIGNS + 1);
    let others = scanned.groups.last().unwrap();
    assert_eq!((others.identity.campaign.as_str(), others.rows), ("…", 100));
}
