package mx.icsoe.portal.domicilio.datos;

import java.util.List;

/**
 * Un renglón del archivo oficial.
 *
 * @param numero su lugar en el archivo, desde 1, contando el aviso y el encabezado
 * @param campos los 15, en el orden del archivo
 */
record RenglonPostal(int numero, List<String> campos) {

    /** Encabezado del archivo de Correos de México; si cambia, alguien debe mirar qué cambió antes de importar. */
    static final String ENCABEZADO = "d_codigo|d_asenta|d_tipo_asenta|D_mnpio|d_estado|d_ciudad|d_CP|c_estado|c_oficina"
            + "|c_CP|c_tipo_asenta|c_mnpio|id_asenta_cpcons|d_zona|c_cve_ciudad";

    static final int CAMPOS = 15;

    RenglonPostal {
        campos = List.copyOf(campos);
    }

    String codigoPostal() {
        return campos.get(0);
    }

    String asentamiento() {
        return campos.get(1);
    }

    String tipo() {
        return campos.get(2);
    }

    String municipioNombre() {
        return campos.get(3);
    }

    String entidadNombre() {
        return campos.get(4);
    }

    String ciudad() {
        return campos.get(5);
    }

    String entidad() {
        return campos.get(7);
    }

    String claveDeTipo() {
        return campos.get(10);
    }

    String municipio() {
        return campos.get(11);
    }

    String consecutivo() {
        return campos.get(12);
    }

    String zona() {
        return campos.get(13);
    }
}
