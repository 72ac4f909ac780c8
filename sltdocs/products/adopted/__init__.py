"""What a build knows of the plan that was adopted, and of the plan before this one."""
