package mx.icsoe.portal.domicilio.datos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lee el texto del catálogo renglón por renglón: el aviso legal, el encabezado y luego 15 campos separados por barra,
 * sin comillas. No admite nada que no entienda.
 */
final class LectorDelCatalogo {

    private static final int LARGO_DE_RENGLON = 4_000;
    private static final Pattern BARRA = Pattern.compile("|", Pattern.LITERAL);
    private static final Pattern CODIGO_POSTAL = Pattern.compile("[0-9]{5}");
    private static final Pattern CLAVE =
            Pattern.compile("(0[1-9]|[12][0-9]|3[0-2])-(?!000)[0-9]{3}-([0-9]{4}|M[0-9]{3})");

    private final BufferedReader texto;
    private int numero;

    LectorDelCatalogo(InputStream bytes, Charset juego) {
        this.texto = new BufferedReader(new InputStreamReader(bytes, juego), 1 << 16);
    }

    /** Pasa el aviso y comprueba el encabezado. */
    void empezar() throws IOException, CatalogoRechazado {
        linea();
        String encabezado = linea().orElse("");
        if (!encabezado.equals(RenglonPostal.ENCABEZADO)) {
            throw CatalogoRechazado.enRenglon(
                    2,
                    "el encabezado no es el del catálogo de Correos de México que se conoce. Se esperaba: "
                            + RenglonPostal.ENCABEZADO);
        }
    }

    /** El siguiente renglón; vacío al terminar. */
    Optional<RenglonPostal> siguiente() throws IOException, CatalogoRechazado {
        Optional<String> linea = linea();
        if (linea.isEmpty()) {
            return Optional.empty();
        }
        var renglon = new RenglonPostal(numero, campos(linea.get()));
        revisar(renglon);
        return Optional.of(renglon);
    }

    /** No se usa {@code readLine} porque un archivo sin saltos de línea llenaría la memoria. */
    private Optional<String> linea() throws IOException, CatalogoRechazado {
        numero++;
        var linea = new StringBuilder(160);
        int caracter = texto.read();
        if (caracter < 0) {
            return Optional.empty();
        }
        for (; caracter >= 0 && caracter != '\n'; caracter = texto.read()) {
            if (linea.length() == LARGO_DE_RENGLON) {
                throw CatalogoRechazado.enRenglon(numero, "pasa de " + LARGO_DE_RENGLON + " caracteres");
            }
            linea.append((char) caracter);
        }
        int largo = linea.length();
        boolean traeRetorno = largo > 0 && linea.charAt(largo - 1) == '\r';
        return Optional.of(traeRetorno ? linea.substring(0, largo - 1) : linea.toString());
    }

    private List<String> campos(String linea) throws CatalogoRechazado {
        String[] campos = BARRA.split(linea, -1);
        if (campos.length != RenglonPostal.CAMPOS) {
            throw CatalogoRechazado.enRenglon(
                    numero, "tiene %d campos y deben ser %d".formatted(campos.length, RenglonPostal.CAMPOS));
        }
        if (linea.chars().anyMatch(Character::isISOControl)) {
            throw CatalogoRechazado.enRenglon(numero, "trae caracteres de control");
        }
        return List.of(campos);
    }

    private static void revisar(RenglonPostal renglon) throws CatalogoRechazado {
        if (!CODIGO_POSTAL.matcher(renglon.codigoPostal()).matches()) {
            throw CatalogoRechazado.enRenglon(renglon.numero(), "d_codigo debe tener 5 cifras");
        }
        String clave = renglon.entidad() + "-" + renglon.municipio() + "-" + renglon.consecutivo();
        if (!CLAVE.matcher(clave).matches()) {
            throw CatalogoRechazado.enRenglon(
                    renglon.numero(), "c_estado, c_mnpio e id_asenta_cpcons deben tener 2, 3 y 4 cifras");
        }
        var obligatorios =
                List.of(renglon.asentamiento(), renglon.tipo(), renglon.municipioNombre(), renglon.entidadNombre());
        if (obligatorios.stream().anyMatch(nombre -> nombre.isBlank() || nombre.length() > 255)) {
            throw CatalogoRechazado.enRenglon(
                    renglon.numero(),
                    "faltan nombres de colonia, tipo, municipio o entidad, o pasan de 255 caracteres");
        }
    }
}
