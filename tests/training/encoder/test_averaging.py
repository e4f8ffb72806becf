import pytest

torch = pytest.importorskip("torch", reason="training needs torch: pip install '.[train]'")

from storyworld.training.encoder.averaging import EVERY, Average  # noqa: E402


def test_the_mean_follows_the_weights_and_lags_behind() -> None:
    model = torch.nn.Linear(1, 1, bias=False)
    model.weight.data.fill_(0.0)
    average = Average(model, 0.9)
    for step in range(1, 40 * EVERY + 1):
        model.weight.data.fill_(float(step))
        average.update(step)
    mean = float(average.weights["weight"])
    assert 0.5 * 40 * EVERY < mean < 40 * EVERY - 1


def test_the_mean_is_lent_to_the_network_and_given_back() -> None:
    model = torch.nn.Linear(2, 1)
    average = Average(model, 0.9)
    own = model.weight.data.clone()
    average.weights["weight"].fill_(7.0)
    with average.in_place():
        assert (model.weight == 7).all()
    assert torch.equal(model.weight, own)


def test_a_saved_mean_goes_on() -> None:
    model = torch.nn.Linear(2, 1)
    average = Average(model, 0.9)
    average.load({name: tensor + 1 for name, tensor in model.state_dict().items()})
    assert torch.equal(average.weights["bias"], model.bias + 1)
