package mx.icsoe.portal.periodos;

import java.util.ArrayList;
import java.util.List;

/** Parte un renglón por comas; entre comillas la coma es texto y dos comillas son una (RFC 4180, sin saltos dentro). */
final class RenglonSeparado {

    private RenglonSeparado() {}

    static List<String> de(String renglon) {
        var campos = new ArrayList<String>();
        var campo = new StringBuilder();
        boolean entreComillas = false;
        for (int i = 0; i < renglon.length(); i++) {
            char letra = renglon.charAt(i);
            if (letra == '"' && entreComillas && i + 1 < renglon.length() && renglon.charAt(i + 1) == '"') {
                campo.append('"');
                i++;
            } else if (letra == '"') {
                entreComillas = !entreComillas;
            } else if (letra == ',' && !entreComillas) {
                campos.add(campo.toString().strip());
                campo.setLength(0);
            } else {
                campo.append(letra);
            }
        }
        campos.add(campo.toString().strip());
        return List.copyOf(campos);
    }
}
