//! Reads the files of tests/vectors, whose README defines their format.

use std::collections::HashMap;
use std::fs;

pub struct Case {
    pub name: String,
    pub op: String,
    values: HashMap<String, Vec<String>>,
}

impl Case {
    pub fn has(&self, key: &str) -> bool {
        self.values.contains_key(key)
    }

    pub fn word(&self, key: &str) -> Option<&str> {
        Some(self.values.get(key)?.first()?.as_str())
    }

    pub fn list(&self, key: &str) -> Vec<u64> {
        let values = self.values.get(key).unwrap_or_else(|| panic!("{}: no {key}", self.name));
        values.iter().map(|value| value.parse().expect("a number")).collect()
    }

    pub fn list_u32(&self, key: &str) -> Vec<u32> {
        self.list(key).into_iter().map(|value| u32::try_from(value).expect("32 bits")).collect()
    }

    pub fn number(&self, key: &str) -> u64 {
        let list = self.list(key);
        assert_eq!(list.len(), 1, "{}: {key}", self.name);
        list[0]
    }

    pub fn size(&self, key: &str) -> usize {
        self.number(key) as usize
    }

    pub fn is_on(&self, key: &str) -> bool {
        self.has(key) && self.number(key) == 1
    }
}

pub fn read(file: &str) -> Vec<Case> {
    let path = format!("{}/tests/vectors/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    let mut cases: Vec<Case> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut words = line.split(' ').map(String::from);
        let key = words.next().expect("a key");
        match key.as_str() {
            "case" => cases.push(Case {
                name: words.next().expect("a name"),
                op: String::new(),
                values: HashMap::new(),
            }),
            "op" => cases.last_mut().expect("a case").op = words.next().expect("an operation"),
            "end" => {}
            _ => {
                cases.last_mut().expect("a case").values.insert(key, words.collect());
            }
        }
    }
    assert!(!cases.is_empty(), "{path} has no cases");
    cases
}
