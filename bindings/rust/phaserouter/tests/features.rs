//! The optional features.

#[cfg(feature = "serde")]
mod serde {
    use phaserouter::*;

    #[test]
    fn routes_are_written_and_read() {
        let routes = Routes::from_entries(vec![2, 0, 1, -1], 3..5, 4, 2).unwrap();
        let text = serde_json::to_string(&routes).unwrap();
        assert_eq!(text, r#"{"sources":{"start":3,"end":5},"n_targets":4,"k":2,"entries":[2,0,1,-1]}"#);
        assert_eq!(serde_json::from_str::<Routes>(&text).unwrap(), routes);
    }

    #[test]
    fn routes_are_checked_when_they_are_read() {
        for (entries, reason) in [
            ("[2,0,4,-1]", "target 4 of source 4"),
            ("[2,0,-1,1]", "source 4"),
            ("[2,2,1,-1]", "twice"),
            ("[2,0,1]", "the shape asks for 4"),
        ] {
            let text =
                format!(r#"{{"sources":{{"start":3,"end":5}},"n_targets":4,"k":2,"entries":{entries}}}"#);
            let error = serde_json::from_str::<Routes>(&text).unwrap_err().to_string();
            assert!(error.contains(reason), "{error}");
        }
        let huge = r#"{"sources":{"start":0,"end":18446744073709551615},"n_targets":4,"k":2,"entries":[]}"#;
        assert!(serde_json::from_str::<Routes>(huge).is_err());
    }

    #[test]
    fn stats_are_written_and_read() {
        let mut router = Router::new().unwrap();
        router.assign(&[1, 2], 10, 1).unwrap();
        let stats = router.stats().unwrap();
        let text = serde_json::to_string(&stats).unwrap();
        assert!(text.contains(r#""active_routes":10"#) && text.contains(r#""selection":"Random""#), "{text}");
        assert_eq!(serde_json::from_str::<Stats>(&text).unwrap().n_sources, 10);
        let scores = Scores::from_i32(&[2, 1, 2, 1], 2, 2);
        let best = router.assign_by_scores(&scores, LoadBounds::Upper(&[1, 1]), 1).unwrap();
        let text = serde_json::to_string(&best.certificate).unwrap();
        assert_eq!(serde_json::from_str::<Certificate>(&text).unwrap(), best.certificate);
        let text = serde_json::to_string(&best.stats).unwrap();
        assert_eq!(serde_json::from_str::<ScoreStats>(&text).unwrap().total, 3);
        let grouped = router.assign_grouped(&[8, 1, 1], Groups::spread(&[0, 1, 2], 3), 8, 1).unwrap();
        let text = serde_json::to_string(&grouped.stats).unwrap();
        assert_eq!(serde_json::from_str::<GroupStats>(&text).unwrap(), grouped.stats);
        let loads = summarize_loads(&[1, 3]).unwrap();
        let text = serde_json::to_string(&loads).unwrap();
        assert_eq!(serde_json::from_str::<LoadStats>(&text).unwrap(), loads);
    }
}

#[cfg(feature = "ndarray")]
mod ndarray {
    use ndarray::{array, Array2};
    use phaserouter::*;

    #[test]
    fn routes_are_arrays_without_a_copy() {
        let routes = Routes::from_entries(vec![2, 0, 1, -1], 3..5, 4, 2).unwrap();
        let start = routes.as_slice().as_ptr();
        assert_eq!(routes.as_array(), array![[2, 0], [1, -1]]);
        assert_eq!(routes.as_array().as_ptr(), start);
        let owned = routes.into_array();
        assert_eq!(owned, array![[2, 0], [1, -1]]);
        assert_eq!(owned.as_ptr(), start);
        let none = Routes::from_entries(vec![], 0..3, 4, 0).unwrap();
        assert_eq!(none.as_array().dim(), (3, 0));
    }

    #[test]
    fn bit_matrices_come_from_arrays_of_any_layout() {
        let bytes: Array2<u8> = array![[1, 0, 9], [0, 0, 1]];
        let matrix = BitMatrix::from_array(bytes.view()).unwrap();
        assert_eq!(matrix.to_array().unwrap(), array![[1, 0, 1], [0, 0, 1]]);
        let transposed = BitMatrix::from_array(bytes.t()).unwrap();
        assert_eq!(transposed.to_array().unwrap(), array![[1, 0], [0, 0], [1, 1]]);
    }

    #[test]
    fn samples_are_arrays() {
        let samples = Router::new().unwrap().sample_loads(&[3; 5], &[5; 3], 3, &[1, 2]).unwrap();
        assert_eq!(samples.as_array(), array![[5, 5, 5], [5, 5, 5]]);
    }
}
