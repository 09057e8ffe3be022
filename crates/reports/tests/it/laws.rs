//! What holds for every file.

use domain::money::Currency;
use domain::quantity::Quantity;
use proptest::prelude::*;
use reports::gather::choices::{ChannelChoice, Choices};
use reports::gather::{Currencies, ReportFile};
use reports::session::{Request, Session, SessionUpdate};
use reports::table::layout::Layout;
use reports::table::number::{Cell, decimal};

use crate::{gather_all, in_pieces, report};

proptest! {
    #[test]
    fn no_bytes_do_harm_and_pieces_make_no_difference(bytes in prop::collection::vec(any::<u8>(), 0..3000), size in 1_usize..400) {
        let whole = in_pieces(&bytes, usize::MAX);
        let pieces = in_pieces(&bytes, size);
        // Of several things that are wrong another one may be found first.
        prop_assert_eq!(whole.ok().map(|it| (it.rows, it.groups)), pieces.ok().map(|it| (it.rows, it.groups)));
    }

    #[test]
    fn letters_are_read_whole_wherever_pieces_end(name in "K[a-zæøå€😀𝔊]{1,12}", size in 1_usize..9) {
        let text = format!("Campaign\tCost\tConversions\n{name}\t1\t1\n");
        let units = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> { text.encode_utf16().flat_map(bytes).collect() };
        for bytes in [
            text.clone().into_bytes(),
            [vec![0xff, 0xfe], units(u16::to_le_bytes)].concat(),
            [vec![0xfe, 0xff], units(u16::to_be_bytes)].concat(),
        ] {
            prop_assert_eq!(&in_pieces(&bytes, size).unwrap().groups[0].identity.campaign, &name);
        }
    }

    #[test]
    fn no_table_does_harm(text in "(\u{feff}|\u{fffe})?([a-zæ]{0,3}[,;\t\"\n\r0-9.<-]){0,300}", size in 1_usize..50) {
        let text = format!("Campaign,Cost,Conversions,Day\n{text}");
        let whole = in_pieces(text.as_bytes(), usize::MAX);
        let pieces = in_pieces(text.as_bytes(), size);
        prop_assert_eq!(whole.clone().ok().map(|it| (it.rows, it.groups)), pieces.ok().map(|it| (it.rows, it.groups)));
        if let Ok(scanned) = whole {
            gather_all(&[report("", scanned)], Currencies::default());
        }
    }

    #[test]
    fn what_is_written_with_a_mark_is_read_with_it(millionths in 0_i128..1_000_000_000_000_000_000, comma in any::<bool>(), grouped in any::<bool>()) {
        let (whole, decimals) = (millionths / 1_000_000, millionths % 1_000_000);
        let (separator, group) = if comma { (',', '.') } else { ('.', ',') };
        let mut digits = whole.to_string();
        if grouped {
            for place in (1..digits.len()).rev().filter(|place| (digits.len() - place) % 3 == 0).collect::<Vec<_>>() {
                digits.insert(place, group);
            }
        }
        let text = format!("{digits}{separator}{decimals:06}");
        let Cell::Number { dot, comma: with_comma } = Cell::read(text.as_bytes()) else { panic!("{text}") };
        let read = decimal(if comma { with_comma } else { dot }.unwrap()).unwrap();
        prop_assert_eq!(read.mantissa() * 10_i128.pow(6 - read.scale()), millionths);
    }

    #[test]
    fn a_sum_is_that_of_its_rows(rows in prop::collection::vec((0..5_u8, 0..100_000_000_u64, 0..1000_u64), 1..60)) {
        let cents = |amount: u64| format!("{}.{:02}", amount / 100, amount % 100);
        let lines: String = rows.iter().map(|(name, cost, count)| format!("C{name},{},{count}\n", cents(*cost))).collect();
        let scanned = in_pieces(format!("Campaign,Cost,Conversions\n{lines}").as_bytes(), 7).unwrap();
        let choices = Choices {
            channel: Some(ChannelChoice::Own),
            currency: Some(Currency::DKK),
            ..Choices::default()
        };
        let gathered = gather_all(&[ReportFile { choices, ..report("", scanned) }], Currencies::default());
        let expected = [rows.iter().map(|row| row.1).sum::<u64>() * 10_000, rows.iter().map(|row| row.2).sum::<u64>() * 1_000_000];
        let whole = gathered.channels[0].sums;
        let sums: Vec<_> = [Quantity::Spend, Quantity::Conversions].map(|it| whole.get(it).unwrap().mantissa()).into();
        prop_assert_eq!(sums, expected.map(i128::from));
    }

    #[test]
    fn no_message_does_harm(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Some(request) = Request::from_bytes(&bytes) {
            let mut session = Session::default();
            session.handle(request);
            session.view();
        }
        let _ = SessionUpdate::from_bytes(&bytes);
    }

    #[test]
    fn no_head_does_harm(head in prop::collection::vec(any::<u8>(), 0..500)) {
        let _ = Layout::find(&head);
    }
}
