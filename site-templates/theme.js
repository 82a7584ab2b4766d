// The reader's choice of day or night, set before anything is drawn. Without one, the system's holds.
try {
  const chosen = localStorage.getItem("vankho-nen");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch { /* a browser that keeps nothing follows its system */ }
