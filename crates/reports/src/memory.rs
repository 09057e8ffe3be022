//! What was chosen for files, so that the next one with the same header needs it no more.

use crate::choices::Choices;
use crate::layout::Roles;
use crate::role::Role;

/// The most headers of which choices are remembered.
const MOST: usize = 100;

/// The choices that are remembered. The currency is none of them: whose account a file is of, its header does not tell, and
/// amounts in a wrong currency look like any others.
const PARTS: [&str; 4] = ["channel", "separator", "dates", "indicator"];

/// The choices for all headers.
#[derive(Debug, Default)]
pub struct Memory(Vec<Header>);

/// The choices for a header.
#[derive(Debug, Default)]
struct Header {
    key: u64,
    /// What its columns hold where that was put right.
    roles: Roles,
    /// What the fields of [`PARTS`] held.
    values: [String; 4],
}

impl Memory {
    /// What [`Self::write`] wrote, now or before there were choices but of columns.
    pub fn read(text: &str) -> Self {
        Self(text.lines().filter_map(Header::read).collect())
    }

    /// A line a header.
    pub fn write(&self) -> String {
        self.0.iter().map(Header::write).collect()
    }

    /// What columns hold, by header.
    pub fn roles(&self) -> Vec<(u64, Roles)> {
        let put_right = self.0.iter().filter(|header| !header.roles.is_empty());
        put_right.map(|header| (header.key, header.roles.clone())).collect()
    }

    /// Remembers what the columns of a header hold.
    pub fn put_right(&mut self, key: u64, roles: Roles) {
        self.header(key).roles = roles;
    }

    /// Chooses for a file of this header what was chosen before; whether anything was.
    pub fn recall(&self, key: u64, name: &str, choices: &mut Choices) -> bool {
        let Some(header) = self.0.iter().find(|header| header.key == key) else { return false };
        PARTS.into_iter().zip(&header.values).for_each(|(part, value)| choices.choose(part, value, name));
        true
    }

    /// Remembers what was chosen for files, but what differs between two of the same header.
    pub fn note<'c>(&mut self, files: impl Iterator<Item = (u64, &'c Choices)>) {
        let mut noted: Vec<u64> = Vec::new();
        for (key, choices) in files {
            let values = PARTS.map(|part| choices.value(part));
            let values = values.map(|value| if value.contains(char::is_control) { String::new() } else { value });
            let header = self.header(key);
            if noted.contains(&key) {
                let differing = header.values.iter_mut().zip(&values).filter(|(one, other)| one != other);
                differing.for_each(|(value, _)| value.clear());
            } else {
                header.values = values;
                noted.push(key);
            }
        }
        self.0.retain(|header| !header.roles.is_empty() || header.values.iter().any(|value| !value.is_empty()));
        let over = self.0.len().saturating_sub(MOST);
        self.0.drain(..over);
    }

    /// A header, which then is the youngest.
    fn header(&mut self, key: u64) -> &mut Header {
        let place = self.0.iter().position(|header| header.key == key);
        let header = place.map_or_else(|| Header { key, ..Header::default() }, |place| self.0.remove(place));
        self.0.push_mut(header)
    }
}

impl Header {
    fn read(line: &str) -> Option<Self> {
        let (key, rest) = line.split_once(' ')?;
        let mut parts = rest.split('\t');
        let roles = parts.next().filter(|roles| !roles.is_empty());
        Some(Self {
            key: u64::from_str_radix(key, 16).ok()?,
            roles: roles.into_iter().flat_map(|roles| roles.split(',')).map(Role::read).collect(),
            values: PARTS.map(|_| parts.next().unwrap_or_default().to_owned()),
        })
    }

    fn write(&self) -> String {
        let roles: Vec<&str> = self.roles.iter().map(|role| role.map_or("", Role::id)).collect();
        format!("{:x} {}\t{}\n", self.key, roles.join(","), self.values.join("\t"))
    }
}
