//! What a file looks like, and whose it is.

use domain::channel::Preset;
use reports::role::Role;
use reports::scan::Scan;
use reports::sources::{Target, named};
use reports::table::layout::Roles;

use crate::read;

#[test]
fn columns_of_a_remembered_header_hold_what_was_said() {
    let text = "Name,This,That\nA,10,1\nB,20,2\n";
    let roles: Roles = ["campaign", "spend", "conversions"].map(|id| id.parse().ok()).into();
    let key = read(text).unwrap().layout.key();
    let mut scan = Scan::new(vec![(key, roles.clone())]);
    scan.feed(text.as_bytes()).unwrap();
    assert_eq!(scan.end().unwrap().layout.roles, roles);
    let mut scan = Scan::new(vec![(key + 1, roles)]);
    scan.feed(text.as_bytes()).unwrap();
    assert_eq!(scan.end().unwrap().layout.roles, [Some(Role::Campaign), None, None]);
}

#[test]
fn channels_are_known_by_whole_words() {
    let channel = |preset| Target::Channel(preset);
    for (text, target) in [
        ("Google Ads", channel(Preset::Google)),
        ("GoogleAds", channel(Preset::Google)),
        ("m.facebook.com / cpc", channel(Preset::Facebook)),
        ("Meta", channel(Preset::Facebook)),
        ("x", channel(Preset::X)),
        ("Metal fair", Target::Unknown),
        ("Mobbing", Target::Unknown),
    ] {
        assert_eq!(named(text), target, "{text}");
    }
}

#[test]
fn a_line_above_the_header_tells_more_than_names_of_columns() {
    let text = "Report Time: 10/1/2026\n\nCampaign name,Spend,Conversions,Currency code,Conv. rate\nA,10,1,DKK,1%\n";
    assert_eq!(read(text).unwrap().layout.source.id, "microsoft");
    // Of separators that fit equally well, a comma it is.
    assert_eq!(read("First;Second,Third\n1;2,3\n").unwrap().layout.delimiter, b',');
}

#[test]
fn a_name_comes_back_from_our_own_table_without_what_defused_it() {
    let text = "Kanal;Forbrug;Konverteringer\n'@messe;10;1\n''t Hof;10;1\n";
    let scanned = read(text).unwrap();
    let target = scanned.layout.source.target;
    let names: Vec<_> = scanned.groups.iter().map(|group| target(&group.identity.channel)).collect();
    assert_eq!(names, [Target::Own("@messe".to_owned()), Target::Own("''t Hof".to_owned())]);
}
