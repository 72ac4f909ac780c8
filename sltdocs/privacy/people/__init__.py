"""Signs in texts that a person could be recognised: names, few people, one child described, contact details."""
