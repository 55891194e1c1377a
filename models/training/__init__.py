"""How the models in the zoo were made: recipes that run by hand, never inside the agent."""
