package mx.icsoe.portal.plataforma.postgres;

/** Un usuario de PostgreSQL y su contraseña, que nunca se imprime. */
public record Credenciales(String usuario, String contrasena) {

    @Override
    public String toString() {
        return usuario + ":***";
    }
}
