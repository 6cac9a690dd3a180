export function iniciarSesion() {}
